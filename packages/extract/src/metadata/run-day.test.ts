import { describe, expect, it } from "vitest";
import { extractor } from "../extractor.ts";

const sentence =
  "The provincial council met behind closed doors on Monday and agreed to open two emergency wells, it said.";
const days = ["2019-02-28", "2023-02-08", "2026-11-23", "2031-12-31"];
const relative = [
  `<time>3 hours ago</time>`,
  `<p class="date">Today</p>`,
  `<p class="date">Yesterday, 14:05</p>`,
  `<span class="updated">Updated 5 minutes ago</span>`,
  `<p class="date">il y a 2 heures</p>`,
  `<p class="date">7 February</p>`,
  `<meta name="date" content="now">`,
  `<time datetime="PT3H">earlier</time>`,
  "",
];

describe("the day of the run", () => {
  it.each(relative.flatMap((words) => days.map((day) => [words, day] as const)))(
    "%s read on %s gives no date",
    (words, day) => {
      const html = `<html><body><article><h1>Wells are open</h1>${words}${`<p>${sentence}</p>`.repeat(5)}</article></body></html>`;
      const page = {
        source: { kind: "stdin" as const },
        url: null,
        bytes: new TextEncoder().encode(html),
        contentType: "text/html",
        fetchedAt: `${day}T12:00:00Z`,
      };
      const article = extractor.extract(page, {});
      expect(article.published).toBeNull();
      expect(article.modified).toBeNull();
      expect(article.text).toContain(sentence);
    },
  );
});
