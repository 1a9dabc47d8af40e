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
});
