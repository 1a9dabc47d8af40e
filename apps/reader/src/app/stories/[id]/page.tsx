import type { ArticleSummary, Event, StoryView } from "@dateline/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Differences } from "../../../component/differences.tsx";
import { EventCard } from "../../../component/event-card.tsx";
import { StoryArticles } from "../../../component/story-articles.tsx";
import { Timeline } from "../../../component/timeline.tsx";
import { store } from "../../../data/dateline.ts";
import { counted, eventTitle, formatDay } from "../../../format/labels.ts";
import { eventPath } from "../../../format/links.ts";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await (await store()).storyView((await params).id);
  return { title: view ? `Story: ${view.story.title}` : "No such story" };
}

/** One story: its reports, the events they share, where they differ, and what only one of them tells. */
export default async function StoryPage({ params }: Props) {
  const view = await (await store()).storyView((await params).id);
  if (view === null) notFound();
  const copies = view.story.articleIds.length - view.reports;
  return (
    <div className="column wide">
      <p className="kicker">{["Story", daysOf(view.articles)].filter(Boolean).join(" · ")}</p>
      <h1 className="page-title">{view.story.title}</h1>
      <p className="note">
        {counted(view.reports, "report")}
        {copies > 0 ? `, with ${counted(copies, "copy", "copies")} of the same texts not counted` : ""}.{" "}
        {counted(view.shared, "event")} told by more than one of them
        {view.contradicted > 0 ? `; they differ on ${view.contradicted}` : ""}.
      </p>
      <section>
        <h2>Reports</h2>
        <StoryArticles story={view.story} articles={view.articles} />
      </section>
      <Disputes view={view} />
      <Timeline events={[...view.sharedEvents, ...view.singleEvents]} link={(event) => eventPath(event.id)} />
      <Cards title="What several reports tell" events={view.sharedEvents} />
      <Cards title="What one report alone tells" events={view.singleEvents} />
    </div>
  );
}

function Disputes({ view }: { view: StoryView }) {
  const disputed = view.sharedEvents.filter(({ contradictions }) => contradictions.length > 0);
  if (disputed.length === 0) return null;
  return (
    <section className="disputes">
      <h2>Where they differ</h2>
      {disputed.map((event) => (
        <article key={event.id} className="dispute">
          <p>
            <a href={eventPath(event.id)}>{eventTitle(event)}</a>
          </p>
          <Differences event={event} articles={view.articles} />
        </article>
      ))}
    </section>
  );
}

function Cards({ title, events }: { title: string; events: readonly Event[] }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span className="note">{events.length}</span>
      </h2>
      <div className="cards">
        {events.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </div>
    </section>
  );
}

function daysOf(articles: readonly ArticleSummary[]): string | null {
  const days = articles.flatMap(({ published }) => published?.value.slice(0, 10) ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`;
}
