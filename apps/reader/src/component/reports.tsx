import type { ArticleSummary, Event, EventReport } from "@dateline/core";
import { formatDay } from "../format/labels.ts";
import { articlePath, markedPath } from "../format/links.ts";
import { splitSpans } from "../format/split-spans.ts";

/** Every report of an event side by side: its words with the trigger marked, who says so, and where it stands. */
export function Reports({
  event,
  articles,
  copies,
}: {
  event: Event;
  articles: readonly ArticleSummary[];
  copies: readonly (readonly string[])[];
}) {
  const order = event.evidence.map(({ articleId }) => articleId);
  const isCopy = (report: EventReport) => {
    const group = copies.find((one) => one.includes(report.articleId));
    return group !== undefined && order.find((id) => group.includes(id)) !== report.articleId;
  };
  return (
    <section id="reports">
      <h2>{event.evidence.length === 1 ? "The report" : "The reports, side by side"}</h2>
      <ol className={event.evidence.length === 1 ? "reports" : "reports several"}>
        {event.evidence.map((report) => {
          const article = articles.find(({ id }) => id === report.articleId);
          const speaker = report.attribution?.name ?? report.attribution?.speaker.quote;
          return (
            <li key={report.claimId}>
              <p className="note">
                {[article?.publisher?.name, article?.published ? formatDay(article.published.value) : "no date"]
                  .filter(Boolean)
                  .join(" · ")}
                {isCopy(report) ? <span className="badge">copy of a text above</span> : null}
              </p>
              <blockquote>
                <a href={markedPath(report.articleId, "event", event.id, report.sentence)}>
                  <Sentence report={report} />
                </a>
              </blockquote>
              <p className="note">
                {speaker ? `according to ${speaker}, in ` : "in "}
                <a href={articlePath(report.articleId)}>{article?.title ?? report.articleId}</a>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Sentence({ report: { sentence, trigger } }: { report: EventReport }) {
  const span = { start: trigger.start - sentence.start, end: trigger.end - sentence.start, kind: "trigger" };
  return splitSpans(sentence.quote, 0, sentence.quote.length, [span]).map((segment) =>
    segment.spans.length > 0 ? (
      <mark key={segment.start} className="said-trigger">
        {segment.text}
      </mark>
    ) : (
      segment.text.replace(/\s+/g, " ")
    ),
  );
}
