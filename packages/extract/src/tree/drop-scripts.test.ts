import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { dropScripts } from "./drop-scripts.ts";

const json = `<script type="application/ld+json">{"@type":"Article"}</script>`;

describe("dropScripts", () => {
  it("takes out what stands in scripts and styles and keeps structured data", () => {
    const page = `<style>p{}</style>${json}<p>A<script>if (a < b) { "<p>no</p>" }</script>B</p>`;
    expect(dropScripts(page)).toBe(`<style></style>${json}<p>A<script></script>B</p>`);
  });

  const tricky: Record<string, string> = {
    "a script in a quoted value": `<div data-x="<script src=x><\\/script>"><p>kept</p></div><script>y</script><p>too</p>`,
    "a quote that is no delimiter": `<p class=a"b>kept</p><script>x</script><p title='>"'>two</p>`,
    "a comment that hides an end tag": `<script><!-- <script>x</script> --></script><p>kept</p>`,
    "a script inside a comment": `<!-- <script> --><p>kept</p><script>x</script>`,
    "an empty comment": `<!--><p>kept</p><!---><p>too</p><script>x</script>`,
    "a script in a title": `<title><script></title><p>kept</p><script>x</script>`,
    "a script in a text field": `<textarea><script></textarea><p>kept</p><script>x</script>`,
    "a tag that only begins like a script": `<scripture>kept</scripture><style-x>too</style-x>`,
    "an end tag with more in it": `<script>x</script foo="</p>"><p>kept</p>`,
    "upper case": `<SCRIPT>x</Script><P>kept</P><STYLE>y</style>`,
    "an unclosed script": `<p>kept</p><script>x <p>gone</p>`,
    "an unclosed quote": `<p>kept</p><a href="x><script>y</script><p>gone</p>`,
    "a lone angle bracket": `<p>a < b and c <3 d</p><script>x</script><p>kept</p>`,
    "plain text to the end": `<p>kept</p><plaintext><script>x</script>`,
  };
  it.each(Object.entries(tricky))("changes nothing a reader sees with %s", (_, page) => {
    expect(words(dropScripts(page))).toBe(words(page));
    expect(words(page)).toContain("kept");
  });

  it.each([
    ["<script>x</script>", "<script></script>"],
    ["<style>p{}</style>", "<style></style>"],
  ])("empties each of many: %s", (part, emptied) => {
    expect(dropScripts(part.repeat(100_000)) === emptied.repeat(100_000)).toBe(true);
  });

  it.each(["<script><!--</script>", "<style>", "<script ", "<!--"])("comes to an end of %s told for ever", (part) => {
    expect(dropScripts(`<p>kept</p>${part.repeat(200_000)}`)).toMatch(/^<p>kept<\/p>/);
  });
});

/** The words of a page by the standard's own parser, those in scripts and styles left out. */
function words(html: string): string {
  let text = "";
  const pending: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeName === "script" || node.nodeName === "style") continue;
    if ("value" in node) text = `${node.value} ${text}`;
    if ("childNodes" in node) pending.push(...node.childNodes);
  }
  return text;
}
