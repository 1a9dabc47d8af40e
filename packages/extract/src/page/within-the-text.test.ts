import { describe, expect, it } from "vitest";
import { blocksOf, extractHtml } from "../testing/extract-html.ts";

const sentences = [
  "The ferry line will stop all night crossings from the first of May, the company told its passengers on Friday.",
  "A spokesman said that the crews had worked too many hours and that the law left the company no other choice.",
  "Passengers from the islands asked the government to step in before the summer, when the boats are always full.",
];
const [one = "", two = "", three = ""] = sentences;
const around = (inner: string) =>
  `<html lang="en"><head><title>Night ferries stop</title></head><body><article><h1>Night ferries stop</h1><div class="body"><p>${one}</p>${inner}<p>${two}</p><p>${three}</p></div></article></body></html>`;

describe("what stands within the text", () => {
  it.each(["twitter-tweet", "bluesky-embed", "mastodon-embed", "instagram-media"])(
    "a quoted post (%s) stays, short as it is",
    (name) => {
      const post = `<div class="social-media-embed"><blockquote class="${name}"><p lang="en">No boats. No sleep. <a href="https://t.example/x">t.example/x</a></p>— Ana Verde (@anaverde) <a href="https://t.example/1">March 3, 2025</a></blockquote></div>`;
      const article = extractHtml(around(post));
      expect(blocksOf(article).map(({ text }) => text)).toEqual([
        one,
        "No boats. No sleep. t.example/x",
        "— Ana Verde (@anaverde) March 3, 2025",
        two,
        three,
      ]);
      expect(article.published).toBeNull();
    },
  );

  it.each(["tooltip-content", "popover", "hovercard", "rollover-people-block"])(
    "a pop-up (%s) leaves the sentence whole",
    (name) => {
      const popup = `<p>Minister <a href="/m">Lena Holt</a><span class="${name}"><a href="/m">Lena Holt</a><a href="/1">Holt opens a bridge</a> <a href="/2">Holt loses a vote</a></span> promised to read the law again and to speak with the crews next week.</p>`;
      const article = extractHtml(around(popup));
      expect(article.text).toContain("Minister Lena Holt promised to read the law again");
      expect(article.text).not.toContain("opens a bridge");
      expect(article.removed.some(({ text }) => text.includes("Holt opens a bridge"))).toBe(true);
    },
  );

  it.each([
    "05/10/2024 - Published by: Clara Bell - Category: Health - Tags: ferry island",
    "Posted: 5 October 2024 | Section: Travel | Views: 312",
  ])("a line of data is no paragraph: %s", (line) => {
    const article = extractHtml(around("").replace(`<p>${one}`, `<p>${line}</p><p>${one}`));
    expect(blocksOf(article)[0]?.text).toBe(one);
  });

  it.each(["<p>NO BOATS AT NIGHT</p>", "<p><b>No boats at night</b></p>"])(
    "a line over its section is a heading: %s",
    (line) => {
      const kinds = blocksOf(extractHtml(around(line))).map(({ kind }) => kind);
      expect(kinds).toEqual(["paragraph", "heading", "paragraph", "paragraph"]);
    },
  );

  it("a pull quote is not told twice, a question put to three people is", () => {
    const quote = extractHtml(around(`<blockquote>${three}</blockquote>`));
    expect(blocksOf(quote).map(({ text }) => text)).toEqual([one, two, three]);
    expect(quote.removed).toContainEqual(expect.objectContaining({ reason: "duplicate", rule: "repeats-paragraph" }));
    const ask = "<p>What would you say to the passengers who wait on the quay every evening?</p>";
    const answers = ["Nothing at all.", "That I wait with them.", "That the boats will come back in the autumn."];
    const asked = extractHtml(around(answers.map((words) => `${ask}<p>${words}</p>`).join("")));
    expect(blocksOf(asked).filter(({ text }) => text.startsWith("What would you say"))).toHaveLength(3);
  });

  it("a list under a line such as More great stories goes with it", () => {
    const more = ["A tunnel for the islands", "Who pays for the ferry", "The last night boat"];
    const list = `<p><strong>More Great Mail Stories</strong></p><ul>${more.map((words) => `<li>${words.slice(0, 6)}<a href="/x">${words.slice(6)}</a></li>`).join("")}</ul>`;
    const article = extractHtml(around(list));
    expect(blocksOf(article).map(({ text }) => text)).toEqual(sentences);
  });
});
