import { eventTypeRow } from "@dateline/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Corrections } from "../../../component/corrections.tsx";
import { Differences } from "../../../component/differences.tsx";
import { EventCard } from "../../../component/event-card.tsx";
import { Explain } from "../../../component/explain.tsx";
import { FailedNotice } from "../../../component/failed-notice.tsx";
import { Reports } from "../../../component/reports.tsx";
import { authorName } from "../../../data/author-name.ts";
import { store } from "../../../data/dateline.ts";
import { eventTitle, spokenOf } from "../../../format/labels.ts";
import { eventPath, relationPath, storyPath } from "../../../format/links.ts";
import { one, type Param } from "../../../format/params.ts";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ explain?: Param; failed?: Param }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await (await store()).eventView((await params).id);
  return { title: view ? eventTitle(view.event) : "No such event" };
}

/** An event with every report of it, where the reports differ, and, where asked, why it was coded. */
export default async function EventPage({ params, searchParams }: Props) {
  const [{ id }, given] = await Promise.all([params, searchParams]);
  const database = await store();
  const view = await database.eventView(id);
  if (view === null) notFound();
  const { event } = view;
  const row = eventTypeRow(event.type);
  const explain = given.explain !== undefined;
  const story = await database.story(event.evidence[0]?.articleId ?? "");
  const [source, target] = [event.sources[0], event.targets[0]];
  return (
    <div className="column wide">
      <p className="kicker">
        {event.type}
        {event.mode ? `/${event.mode}` : ""} · score {event.score} · {row.quad.replace("-", " ")}
        {spokenOf(event) ? ` · ${spokenOf(event)}` : ""}
        {event.status === "detected" ? "" : ` · ${event.status}`}
      </p>
      <h1 className="page-title">{eventTitle(event)}</h1>
      <FailedNotice failed={one(given.failed)} />
      <EventCard event={event} whole />
      <p className="note">
        Confidence {event.confidence.score.toFixed(2)} ({event.confidence.method.replaceAll("-", " ")}).{" "}
        {event.contexts.length > 0
          ? `About: ${event.contexts.map((context) => context.replaceAll("_", " ")).join(", ")}.`
          : ""}
      </p>
      <p className="ways">
        {explain ? null : <a href={`${eventPath(event.id)}?explain#explain`}>Why was this coded?</a>}
        {source && target && source.actorId !== target.actorId ? (
          <a href={relationPath(source.actorId, target.actorId)}>
            {source.name} and {target.name} over time
          </a>
        ) : null}
        {story && story.articleIds.length > 1 ? <a href={storyPath(story.articleIds[0] ?? "")}>The story</a> : null}
      </p>
      {event.contradictions.length > 0 ? (
        <section id="differences">
          <h2>Where the reports differ</h2>
          <Differences event={event} articles={view.articles} />
        </section>
      ) : null}
      <Reports event={event} articles={view.articles} copies={story?.copies ?? []} />
      {explain ? <Explain event={event} /> : null}
      <Corrections view={view} author={await authorName()} />
    </div>
  );
}
