import type { ArticleSummary, Event } from "@dateline/core";
import { markedPath } from "../format/links.ts";

const names: Readonly<Record<string, string>> = {
  time: "when",
  place: "where",
  source: "who",
  target: "to whom",
  number: "how many",
  mode: "in what way",
};

/** Where the reports of an event differ: each value side by side, with the words for it and who wrote them. */
export function Differences({ event, articles }: { event: Event; articles: readonly ArticleSummary[] }) {
  return event.contradictions.map((contradiction) => (
    <div key={`${contradiction.slot}${contradiction.what}`} className="difference">
      <h3>
        {names[contradiction.slot]}
        {contradiction.what === null ? "" : `: ${contradiction.what}`}
      </h3>
      <ul className="versus">
        {contradiction.values.map(({ value, evidence }) => (
          <li key={value}>
            <strong>{value}</strong>
            {evidence.map((words) => {
              const article = articles.find(({ id }) => id === words.articleId);
              return (
                <p key={words.articleId + words.start}>
                  <a href={markedPath(words.articleId, "event", event.id, words)}>“{words.quote}”</a>{" "}
                  <span className="note">{article?.publisher?.name ?? article?.title}</span>
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  ));
}
