import type { Actor } from "@dateline/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleList } from "../../../component/article-list.tsx";
import { EventCard } from "../../../component/event-card.tsx";
import { RelationTable } from "../../../component/relation-table.tsx";
import { Timeline } from "../../../component/timeline.tsx";
import { store } from "../../../data/dateline.ts";
import { actorKind, counted } from "../../../format/labels.ts";
import { eventPath, searchPath } from "../../../format/links.ts";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await (await store()).actorView((await params).id);
  return { title: view?.actor.name ?? "No such actor" };
}

/** An actor: who it is, what it did and what was done to it, over time. */
export default async function ActorPage({ params }: Props) {
  const { id } = await params;
  const view = await (await store()).actorView(id);
  if (view === null) notFound();
  const { actor } = view;
  return (
    <div className="column wide">
      <p className="kicker">{actorKind(actor)}</p>
      <h1 className="page-title">{actor.name}</h1>
      {actor.description ? <p>{actor.description}</p> : null}
      <p className="note">
        {counted(view.events, "event")} in {counted(view.articles, "article")}, {counted(view.mentions, "mention")}.{" "}
        <a href={searchPath(`actor:"${actor.name}"`)}>Search for it</a>
      </p>
      <Roles actor={actor} />
      <p className="note">
        {view.namesSeen.length > 0
          ? `Named in the texts as ${view.namesSeen.map(({ text, count }) => `“${text}” (${count})`).join(", ")}.`
          : null}{" "}
        {originOf(actor)}
      </p>
      <Timeline events={view.recentEvents} link={(event) => eventPath(event.id)} />
      <RelationTable view={view} />
      <section>
        <h2>Events</h2>
        <div className="cards">
          {view.recentEvents.map((event) => (
            <EventCard key={event.id} event={event} />
          ))}
        </div>
        {view.recentEvents.length === 0 ? <p className="note">No event with it was found.</p> : null}
        {view.events > view.recentEvents.length ? (
          <a href={searchPath(`actor:"${actor.name}"`)}>All {view.events} events</a>
        ) : null}
      </section>
      <section>
        <h2>Articles</h2>
        <ArticleList articles={view.inArticles} />
      </section>
    </div>
  );
}

function Roles({ actor }: { actor: Actor }) {
  if (actor.roles.length === 0) return null;
  return (
    <ul className="plain roles">
      {actor.roles.map((role) => (
        <li key={`${role.title}${role.from}${role.to}`}>
          {[role.title, role.organisation, role.country].filter(Boolean).join(", ")}{" "}
          <span className="note">
            {role.from ?? "?"} to {role.to ?? "now or not known"}
          </span>
        </li>
      ))}
    </ul>
  );
}

function originOf(actor: Actor): string {
  const wikidata = actor.externalIds.find(({ scheme }) => scheme === "wikidata")?.value;
  if (actor.origin === "knowledge-base")
    return `Known from the knowledge base${wikidata ? ` (Wikidata ${wikidata})` : ""}.`;
  if (actor.origin === "composed") return "Composed from a country and a role that the texts name.";
  return actor.origin === "person" ? "Made by a person." : "Found in the texts; not in the knowledge base.";
}
