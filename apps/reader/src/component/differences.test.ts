import type { ArticleSummary, Event } from "@dateline/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Differences } from "./differences.tsx";

const words = (article: string, quote: string, start: number) => ({
  articleId: `article_${article}`,
  start,
  end: start + quote.length,
  quote,
});

it("puts each value beside the others, with its words, who wrote them, and the way to them", () => {
  const event = {
    id: "event_1",
    contradictions: [
      {
        slot: "number",
        what: "killed",
        values: [
          { value: "12", evidence: [words("a", "12 soldiers", 40)] },
          { value: "15", evidence: [words("b", "15 soldiers", 7), words("c", "fifteen men", 90)] },
        ],
      },
    ],
  } as unknown as Event;
  const articles = [
    { id: "article_a", title: "One", publisher: { name: "Post", url: null } },
    { id: "article_b", title: "Two", publisher: null },
  ] as unknown as ArticleSummary[];
  const text = renderToStaticMarkup(Differences({ event, articles }));
  expect(text).toContain("how many: killed");
  expect(text.match(/<li>/g)).toHaveLength(2);
  expect(text).toMatch(
    /<strong>12<\/strong><p><a href="\/articles\/article_a\?event=event_1#at-40">“12 soldiers”<\/a>.*Post/,
  );
  expect(text).toMatch(/<strong>15<\/strong>.*#at-7">.*Two.*#at-90">/);
});
