import { type Event, eventTypeRow, formatTimeSpan } from "@dateline/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Corrections } from "../../../component/corrections.tsx";
import { EventCard } from "../../../component/event-card.tsx";
import { Explain } from "../../../component/explain.tsx";
import { store } from "../../../data/dateline.ts";
import { eventLabel, spokenOf } from "../../../format/labels.ts";
import { articlePath, eventPath, markedPath } from "../../../format/links.ts";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ explain?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await (await store()).eventView((await params).id);
  return { title: view ? titleOf(view.event) : "No such event" };
}

/** An event with every report of it, where the reports differ, and, where asked, why it was coded. */
export default async function EventPage({ params, searchParams }: Props) {
  const [{ id }, { explain }] = await Promise.all([params, searchParams]);
  const view = await (await store()).eventView(id);
  if (view === null) notFound();
  const { event } = view;
  const row = eventTypeRow(event.type);
  return (
    <div className="column wide">
      <p className="kicker">
        {event.type}
        {event.mode ? `/${event.mode}` : ""} · score {event.score} · {row.quad.replace("-", " ")}
        {spokenOf(event) ? ` · ${spokenOf(event)}` : ""}
        {event.status === "detected" ? "" : ` · ${event.status}`}
      </p>
      <h1 className="page-title">{titleOf(event)}</h1>
      <EventCard event={event} whole />
      <p className="note">
        Confidence {event.confidence.score.toFixed(2)} ({event.confidence.method}).{" "}
        {event.contexts.length > 0
          ? `About: ${event.contexts.map((context) => context.replaceAll("_", " ")).join(", ")}.`
          : ""}{" "}
        {explain === undefined ? <a href={`${eventPath(event.id)}?explain#explain`}>Why was this coded?</a> : null}
      </p>
      <Contradictions event={event} />
      <section>
        <h2>Reports</h2>
        <ol className="reports">
          {event.evidence.map((report) => {
            const article = view.articles.find((one) => one.id === report.articleId);
            return (
              <li key={report.claimId}>
                <blockquote>
                  <a href={markedPath(report.articleId, "event", event.id, report.sentence)}>
                    {report.sentence.quote.replace(/\s+/g, " ")}
                  </a>
                </blockquote>
                <p className="note">
                  {report.attribution
                    ? `according to ${report.attribution.name ?? report.attribution.speaker.quote}, in `
                    : ""}
                  <a href={articlePath(report.articleId)}>{article?.title ?? report.articleId}</a>
                  {article
                    ? `, ${[article.publisher?.name, article.published?.value.slice(0, 10)].filter(Boolean).join(", ")}`
                    : ""}
                </p>
              </li>
            );
          })}
        </ol>
      </section>
      <Corrections view={view} />
      {explain === undefined ? null : <Explain event={event} />}
    </div>
  );
}

function titleOf(event: Event): string {
  const names = (list: Event["sources"]) => list.map(({ name }) => name).join(", ");
  const parts = [names(event.sources), names(event.targets)].filter((part) => part !== "");
  return `${eventLabel(event)}: ${parts.join(" → ")}`;
}

function Contradictions({ event }: { event: Event }) {
  if (event.contradictions.length === 0) return null;
  return (
    <section>
      <h2>Where the reports differ</h2>
      {event.contradictions.map((contradiction) => (
        <div key={`${contradiction.slot}${contradiction.what}`}>
          <h3>{contradiction.what ?? contradiction.slot}</h3>
          <ul className="plain">
            {contradiction.values.map(({ value, evidence }) => (
              <li key={value}>
                <strong>{value}</strong>{" "}
                {evidence.map((words) => (
                  <a
                    key={words.start + words.articleId}
                    className="note"
                    href={markedPath(words.articleId, "event", event.id, words)}
                  >
                    “{words.quote}”{" "}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="note">The event above is shown with {formatTimeSpan(event.time)} as its time.</p>
    </section>
  );
}
