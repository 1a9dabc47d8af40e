import { type EventType, eventTypeRow, eventTypes } from "@dateline/core";
import type { Metadata } from "next";
import { Conditions } from "../../component/conditions.tsx";
import { EventCard } from "../../component/event-card.tsx";
import { ExportLinks } from "../../component/export-links.tsx";
import { Pager } from "../../component/pager.tsx";
import { Timeline } from "../../component/timeline.tsx";
import { store } from "../../data/dateline.ts";
import { counted } from "../../format/labels.ts";
import { eventPath, withParams } from "../../format/links.ts";
import { one, type Param } from "../../format/params.ts";

export const metadata: Metadata = { title: "Events" };

interface Props {
  searchParams: Promise<{ after?: Param; type?: Param; q?: Param }>;
}

/** All events, newest first, by type where asked. */
export default async function EventsPage({ searchParams }: Props) {
  const given = await searchParams;
  const asked = one(given.q);
  const chosen = eventTypes.find((known) => known === one(given.type));
  const query = [asked === "" ? "" : chosen ? `(${asked})` : asked, chosen ? `type:${chosen}` : ""].join(" ").trim();
  const page = await (await store()).listEvents({
    limit: 60,
    cursor: one(given.after),
    query,
  });
  const events = page.items.map(({ event }) => event);
  return (
    <div className="column wide">
      <h1 className="page-title">Events</h1>
      <Types chosen={chosen} query={asked} />
      <Conditions path="/events" query={asked} />
      <p className="note">{counted(page.total, "event")}.</p>
      {page.total === 0 ? (
        <p className="notice">
          No event fits. <a href="/events">See all events</a>, or <a href="/add">add articles</a>.
        </p>
      ) : null}
      <Timeline events={events} link={(event) => eventPath(event.id)} />
      <div className="cards">
        {events.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </div>
      <Pager
        next={page.next}
        href={withParams("/events", { q: asked, type: chosen })}
        total={page.total}
        shown={events.length}
      />
      <ExportLinks what="events" params={{ q: query }} total={page.total} />
    </div>
  );
}

function Types({ chosen, query }: { chosen: EventType | undefined; query: string }) {
  return (
    <nav className="types" aria-label="Types of event">
      <a href={withParams("/events", { q: query })} aria-current={chosen === undefined ? "page" : undefined}>
        All
      </a>
      {eventTypes.map((type) => (
        <a
          key={type}
          href={withParams("/events", { q: query, type })}
          title={eventTypeRow(type).meaning}
          aria-current={type === chosen ? "page" : undefined}
        >
          {eventTypeRow(type).label}
        </a>
      ))}
    </nav>
  );
}
