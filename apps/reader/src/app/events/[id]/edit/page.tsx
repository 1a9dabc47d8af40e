import { eventTypeRow, eventTypes, Modality, Polarity } from "@dateline/core";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActorPicker } from "../../../../component/actor-picker.tsx";
import { FailedNotice } from "../../../../component/failed-notice.tsx";
import { SaidBy } from "../../../../component/said-by.tsx";
import { authorName } from "../../../../data/author-name.ts";
import { store } from "../../../../data/dateline.ts";
import { findActors } from "../../../../data/find-actors.ts";
import { eventTitle } from "../../../../format/labels.ts";
import { eventPath } from "../../../../format/links.ts";
import { many, one, type Param } from "../../../../format/params.ts";

export const metadata: Metadata = { title: "Change an event" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, Param>>;
}

/** The slots of an event as a form. Finding an actor asks for the same page again, with all that was filled in. */
export default async function EditEventPage({ params, searchParams }: Props) {
  const [{ id }, given] = await Promise.all([params, searchParams]);
  const database = await store();
  const view = await database.eventView(id);
  if (view === null) notFound();
  const { event } = view;
  const begun = given.type !== undefined;
  const filled = (name: string, now: string) => (begun ? one(given[name]) : now);
  const sides = await Promise.all(
    (["sources", "targets"] as const).map(async (slot) => {
      const now = event[slot].map(({ actorId, name }) => ({ id: actorId as string, name }));
      const chosen = begun ? many(given[slot]).slice(0, 20) : now.map((actor) => actor.id);
      const added = chosen.filter((actorId) => !now.some((actor) => actor.id === actorId));
      const others = (await Promise.all(added.map((actorId) => database.actorView(actorId)))).flatMap((other) =>
        other ? [{ id: other.actor.id as string, name: other.actor.name }] : [],
      );
      const sought = one(given[`find-${slot}`]);
      return { slot, actors: [...now, ...others], chosen, sought, found: await findActors(sought) };
    }),
  );
  const type = filled("type", event.mode === null ? event.type : `${event.type}/${event.mode}`);
  const [report] = event.evidence;
  return (
    <div className="column">
      <p className="kicker">
        <a href={eventPath(event.id)}>{eventTitle(event)}</a>
      </p>
      <h1 className="page-title">Change this event</h1>
      <FailedNotice failed={one(given.failed)} />
      {report ? <blockquote className="quoted">{report.sentence.quote.replace(/\s+/g, " ")}</blockquote> : null}
      <form method="get" action={`${eventPath(event.id)}/edit`} className="edit">
        <input type="hidden" name="event" value={event.id} />
        <input type="hidden" name="back" value={`${eventPath(event.id)}/edit`} />
        <label htmlFor="type">What it is</label>
        <select id="type" name="type" defaultValue={type}>
          {eventTypes.map((known) => (
            <optgroup key={known} label={eventTypeRow(known).label}>
              <option value={known}>{eventTypeRow(known).label}</option>
              {Object.entries(eventTypeRow(known).modes).map(([mode, { label }]) => (
                <option key={mode} value={`${known}/${mode}`}>
                  {eventTypeRow(known).label}: {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {sides.map((side) => (
          <ActorPicker key={side.slot} legend={side.slot === "sources" ? "Who" : "Whom"} {...side} />
        ))}
        <fieldset className="dates">
          <legend>When</legend>
          <label htmlFor="earliest">From</label>
          <input
            id="earliest"
            name="earliest"
            type="date"
            defaultValue={filled("earliest", event.time.earliest?.slice(0, 10) ?? "")}
          />
          <label htmlFor="latest">to</label>
          <input
            id="latest"
            name="latest"
            type="date"
            defaultValue={filled("latest", event.time.latest?.slice(0, 10) ?? "")}
          />
        </fieldset>
        <label htmlFor="place">Where</label>
        <input id="place" name="place" maxLength={200} defaultValue={filled("place", event.place?.place.name ?? "")} />
        <label htmlFor="modality">Told as</label>
        <span className="pair">
          <select id="modality" name="modality" defaultValue={filled("modality", event.modality)}>
            {Modality.options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
          <select aria-label="Said to be so or not" name="polarity" defaultValue={filled("polarity", event.polarity)}>
            {Polarity.options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </span>
        <SaidBy author={filled("author", await authorName())} id="edit" />
        <span className="pair">
          <button type="submit" name="action" value="edit-event" formAction="/correct" formMethod="post">
            Save
          </button>
          <a href={eventPath(event.id)}>Leave it as it is</a>
        </span>
      </form>
    </div>
  );
}
