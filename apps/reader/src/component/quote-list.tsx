import type { ArticleView } from "@dateline/core";
import { markedPath } from "../format/links.ts";

/** Who is reported to have said what; each quote leads to its words. */
export function QuoteList({ view, chosen }: { view: ArticleView; chosen: string | undefined }) {
  if (view.quotes.length === 0) return null;
  return (
    <section id="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">Quotes</h2>
      <ul className="quotes">
        {view.quotes.map((quote) => (
          <li key={quote.id} className={quote.id === chosen ? "is-chosen" : undefined}>
            <a href={markedPath(view.id, "quote", quote.id, quote.content[0])}>
              {quote.content.map((words) => words.quote.replace(/\s+/g, " ")).join(" … ")}
            </a>
            <span className="note"> {quote.speaker?.evidence.quote ?? "speaker not found"}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
