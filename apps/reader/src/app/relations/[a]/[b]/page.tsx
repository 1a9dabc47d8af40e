import type { RelationSide } from "@dateline/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventCard } from "../../../../component/event-card.tsx";
import { ExportLinks } from "../../../../component/export-links.tsx";
import { MonthTable } from "../../../../component/month-table.tsx";
import { RelationChart } from "../../../../component/relation-chart.tsx";
import { store } from "../../../../data/dateline.ts";
import { counted } from "../../../../format/labels.ts";
import { actorPath, relationPath, searchPath } from "../../../../format/links.ts";

interface Props {
  params: Promise<{ a: string; b: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { a, b } = await params;
  const view = await (await store()).relationView(decodeURIComponent(a), decodeURIComponent(b));
  return { title: view ? `${view.a.name} and ${view.b.name}` : "No such relation" };
}

const shown = 60;

/** What two actors or two countries did to each other over time, drawn, as a table and event by event. */
export default async function RelationPage({ params }: Props) {
  const { a, b } = await params;
  const view = await (await store()).relationView(decodeURIComponent(a), decodeURIComponent(b));
  if (view === null) notFound();
  const query = `between:${view.a.key},${view.b.key}`;
  const wider = [view.a.country, view.b.country];
  const countries = wider[0] && wider[1] && wider[0] !== wider[1] && (view.a.actor || view.b.actor);
  return (
    <div className="column wide">
      <p className="kicker">Relation</p>
      <h1 className="page-title">
        <SideName side={view.a} /> and <SideName side={view.b} />
      </h1>
      <p className="note">
        {counted(view.total, "event")} between them.{" "}
        {countries ? <a href={relationPath(wider[0] ?? "", wider[1] ?? "")}>All actors of both countries</a> : null}
      </p>
      {view.total === 0 ? (
        <p className="notice">
          No event between the two was found. See <a href="/relations?between=actors">the pairs that there are</a>.
        </p>
      ) : null}
      <RelationChart view={view} />
      <MonthTable view={view} />
      {view.total > 0 ? (
        <section>
          <h2>Events</h2>
          <div className="cards">
            {view.events.slice(0, shown).map(({ event }) => (
              <EventCard key={event.id} event={event} />
            ))}
          </div>
          {view.total > shown ? <a href={searchPath(query)}>All {view.total} events</a> : null}
          <ExportLinks what="events" params={{ q: query }} total={view.total} />
        </section>
      ) : null}
    </div>
  );
}

function SideName({ side }: { side: RelationSide }) {
  return side.actor ? <a href={actorPath(side.key)}>{side.name}</a> : side.name;
}
