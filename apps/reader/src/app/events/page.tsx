import { type EventType, eventTypeRow, eventTypes } from "@dateline/core";
import type { Metadata } from "next";
import { EventCard } from "../../component/event-card.tsx";
import { Pager } from "../../component/pager.tsx";
import { Timeline } from "../../component/timeline.tsx";
import { store } from "../../data/dateline.ts";
import { counted } from "../../format/labels.ts";
import { eventPath } from "../../format/links.ts";

export const metadata: Metadata = { title: "Events" };

interface Props {
  searchParams: Promise<{ after?: string; type?: string }>;
}

/** All events, newest first, by type where asked. */
export default async function EventsPage({ searchParams }: Props) {
  const { after, type } = await searchParams;
  const chosen = eventTypes.find((known) => known === type);
  const page = await (await store()).listEvents({
    limit: 60,
    cursor: after,
    query: chosen ? `type:${chosen}` : undefined,
  });
  const events = page.items.map(({ event }) => event);
  return (
    <div className="column wide">
      <h1 className="page-title">Events</h1>
      <Types chosen={chosen} />
      <p className="note">{counted(page.total, "event")}.</p>
      <Timeline events={events} link={(event) => eventPath(event.id)} />
      <div className="cards">
        {events.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </div>
      <Pager
        next={page.next}
        href={chosen ? `/events?type=${chosen}` : "/events"}
        total={page.total}
        shown={events.length}
      />
    </div>
  );
}

function Types({ chosen }: { chosen: EventType | undefined }) {
  return (
    <nav className="types" aria-label="Types of event">
      <a href="/events" aria-current={chosen === undefined ? "page" : undefined}>
        All
      </a>
      {eventTypes.map((type) => (
        <a
          key={type}
          href={`/events?type=${type}`}
          title={eventTypeRow(type).meaning}
          aria-current={type === chosen ? "page" : undefined}
        >
          {eventTypeRow(type).label}
        </a>
      ))}
    </nav>
  );
}
