import type { Actor, ActorView } from "@dateline/core";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ActorFacts } from "../../../component/actor-facts.tsx";
import { CorrectionList } from "../../../component/correction-list.tsx";
import { EventCard } from "../../../component/event-card.tsx";
import { ExportLinks } from "../../../component/export-links.tsx";
import { MentionList } from "../../../component/mention-list.tsx";
import { RelationTable } from "../../../component/relation-table.tsx";
import { Timeline } from "../../../component/timeline.tsx";
import { authorName } from "../../../data/author-name.ts";
import { store } from "../../../data/dateline.ts";
import { actorKind, counted, formatDay } from "../../../format/labels.ts";
import { actorPath, articlePath, eventPath, withParams } from "../../../format/links.ts";
import { one, type Param } from "../../../format/params.ts";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ mentions?: Param }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await (await store()).actorView((await params).id);
  return { title: view?.actor.name ?? "No such actor" };
}

const drawn = 120;
const shown = 20;

/** An actor: who it is, what it did and what was done to it over time, with whom, and where it is mentioned. */
export default async function ActorPage({ params, searchParams }: Props) {
  const [{ id }, given] = await Promise.all([params, searchParams]);
  const database = await store();
  const view = await database.actorView(id);
  if (view === null) notFound();
  const { actor } = view;
  // An actor that people merged into another is shown at the other's address.
  if (actor.id !== id) redirect(actorPath(actor.id));
  const [events, mentions, said, author] = await Promise.all([
    database.listEvents({ limit: drawn, actorId: actor.id }),
    database.actorMentions(actor.id, { limit: 15, cursor: one(given.mentions) }),
    database.actorCorrections(actor.id),
    authorName(),
  ]);
  const all = withParams("/events", { q: `actor:${actor.id}` });
  return (
    <div className="column wide">
      <p className="kicker">{actorKind(actor)}</p>
      <h1 className="page-title">{actor.name}</h1>
      {actor.description ? <p>{actor.description}</p> : null}
      <p className="note">
        {counted(view.events, "event")} in {counted(view.articles, "article")}, {counted(view.mentions, "mention")}.{" "}
        <a href={`${actorPath(actor.id)}/edit`}>Correct this actor</a>
      </p>
      <ActorFacts view={view} />
      <Timeline events={events.items.map(({ event }) => event)} link={(event) => eventPath(event.id)} />
      {events.total > drawn ? <p className="note">Drawn: the newest {drawn} events.</p> : null}
      <RelationTable view={view} />
      <section id="events">
        <h2>Events</h2>
        <div className="cards">
          {events.items.slice(0, shown).map(({ event }) => (
            <EventCard key={event.id} event={event} />
          ))}
        </div>
        {events.total === 0 ? <p className="note">No event with it was found.</p> : null}
        {events.total > shown ? <a href={all}>All {events.total.toLocaleString("en-GB")} events</a> : null}
        <ExportLinks what="events" params={{ q: `actor:${actor.id}` }} total={events.total} />
      </section>
      <MentionList actor={actor} mentions={mentions} />
      <Articles view={view} />
      {said.length > 0 ? (
        <section id="corrections">
          <h2>What people corrected</h2>
          <CorrectionList corrections={said} back={actorPath(actor.id)} author={author} />
        </section>
      ) : null}
    </div>
  );
}

function Articles({ view }: { view: ActorView & { actor: Actor } }) {
  return (
    <section id="articles">
      <h2>Articles</h2>
      <ul className="plain">
        {view.inArticles.map((article) => (
          <li key={article.id}>
            <a href={articlePath(article.id)}>{article.title}</a>{" "}
            <span className="note">
              {[article.publisher?.name, article.published ? formatDay(article.published.value) : "no date"]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {view.articles > view.inArticles.length ? (
        <a href={withParams("/", { q: `actor:${view.actor.id}` })}>
          All {view.articles.toLocaleString("en-GB")} articles
        </a>
      ) : null}
    </section>
  );
}
