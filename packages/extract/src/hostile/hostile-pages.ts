const paragraph =
  "<p>The provincial council met behind closed doors on Monday and agreed to open two emergency wells, said its secretary.</p>";
const body = paragraph.repeat(8);
const page = (inner: string, head = "") => `<html><head><title>Wells</title>${head}</head><body>${inner}</body></html>`;
const around = (inner: string) => page(`<article><h1>Wells</h1>${body}${inner}${body}</article>`);
const text = (value: string) => new TextEncoder().encode(value);
const utf16 = (value: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < value.length; index += 1) view.setUint16(index * 2, value.charCodeAt(index), !bigEndian);
  return bytes;
};
const latin = (value: string) => Uint8Array.from(value, (char) => char.charCodeAt(0) & 0xff);

/** Pages made to hang or break a reader, each a generator of its bytes; the largest has 10 MB. */
export const hostilePages: Readonly<Record<string, () => Uint8Array>> = {
  "100,000 nested div": () => text(around("<div>".repeat(100_000))),
  "a million unclosed div": () => text(page("<div>".repeat(1_000_000))),
  "100,000 nested span": () => text(around("<span>".repeat(100_000))),
  "100,000 unclosed b": () => text(around("<b>".repeat(100_000))),
  "50,000 unclosed a": () => text(around("<a href=x>".repeat(50_000))),
  "50,000 unclosed font": () => text(around("<font color=red>".repeat(50_000))),
  "50,000 mixed formatting": () => text(around("<b><i><p>".repeat(16_000))),
  "20,000 nested tables": () => text(around("<table><tr><td>".repeat(20_000))),
  "50,000 nested lists": () => text(around("<ul><li>".repeat(50_000))),
  "50,000 nested svg": () => text(around("<svg><g>".repeat(50_000))),
  "50,000 nested blockquote": () => text(around("<blockquote>".repeat(50_000))),
  "nested forms and buttons": () => text(around("<form><button>".repeat(30_000))),
  "300,000 flat span": () => text(around("<span>x</span>".repeat(300_000))),
  "200,000 br": () => text(around("<br>".repeat(200_000))),
  "200,000 empty paragraphs": () => text(around("<p></p>".repeat(200_000))),
  "100,000 attributes": () =>
    text(around(`<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(" ")}>x</div>`)),
  "an attribute of 5 MB": () => text(around(`<div data-x="${"y".repeat(5_000_000)}">x</div>`)),
  "a class of 2 MB": () => text(around(`<div class="${"ab ".repeat(700_000)}">x</div>`)),
  "an unclosed attribute": () => text(around(`<a href="${"z".repeat(1_000_000)}`)),
  "an unclosed comment": () => text(`${page(`<article>${body}</article>`)}<!-- ${"-".repeat(1_000_000)}`),
  "an unclosed script": () => text(around(`<script>${"if(a<b){".repeat(200_000)}`)),
  "an unclosed title": () => text(`<title>${"word ".repeat(400_000)}`),
  "200,000 spaces in a byline": () =>
    text(page(`<article><h1>Wells</h1><p class="byline">By${" ".repeat(200_000)}x</p>${body}</article>`)),
  "a byline of 1 MB": () =>
    text(page(`<article><h1>Wells</h1><p class="byline">By ${"Anna Bell, ".repeat(100_000)}</p>${body}</article>`)),
  "a date of 500,000 digits": () =>
    text(page(`<article><h1>Wells</h1><time>${"2023-".repeat(100_000)}</time>${body}</article>`)),
  "a word of 3 MB": () => text(around(`<p>${"a".repeat(3_000_000)}</p>`)),
  "JSON-LD of 3 MB": () =>
    text(
      page(
        `<article>${body}</article>`,
        `<script type="application/ld+json">${'{"@type":"A","a":['.repeat(170_000)}</script>`,
      ),
    ),
  "JSON-LD that names itself": () =>
    text(
      page(
        `<article>${body}</article>`,
        `<script type="application/ld+json">{"@graph":[{"@type":"Article","@id":"a","author":{"@id":"a"},"isPartOf":{"@id":"a"}}]}</script>`,
      ),
    ),
  "500,000 entities": () => text(around(`<p>${"&amp;&#x41;&nosuch;".repeat(160_000)}</p>`)),
  "NUL bytes in tags and words": () =>
    text(around("<p>The cou\u0000ncil</p>".repeat(20)).replaceAll("<p>", "<\u0000p>")),
  "nothing but NUL": () => new Uint8Array(100_000),
  "random bytes": () => Uint8Array.from({ length: 200_000 }, (_, n) => (n * 7919 + (n >> 3) * 104_729) & 0xff),
  "UTF-16 without a mark, both ways declared UTF-8": () =>
    utf16(page(`<meta charset="utf-8"><article>${body}</article>`), false),
  "UTF-16 big-endian": () => utf16(page(`<article>${body}</article>`), true),
  "Latin-1 that says UTF-8": () =>
    latin(
      page(
        `<article>${body.replaceAll("council", "caf\u00e9 \u00e0 c\u00f4t\u00e9")}</article>`,
        `<meta charset="utf-8">`,
      ),
    ),
  "10 MB of text": () => text(page(`<article>${paragraph.repeat(82_000)}</article>`)),
  "cut in the middle of a character": () => text(around("<p>Café à côté de la gare</p>".repeat(40))).subarray(0, -8),
  "white space alone": () => text(" \n\t".repeat(200_000)),
  "frames without text": () => text(`<frameset>${'<frame src="a.html">'.repeat(10_000)}</frameset>`),
  "200,000 links": () => text(page(`<ul>${'<li><a href="/a">One more story</a></li>'.repeat(100_000)}</ul>`)),
};
