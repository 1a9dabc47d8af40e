import type { ActorSummary } from "@dateline/core";
import { actorKind, counted } from "../format/labels.ts";

/** The actors on one side of an event as boxes to tick, with a field that finds more of them. */
export function ActorPicker({
  slot,
  legend,
  actors,
  found,
  chosen,
  sought,
}: {
  slot: "sources" | "targets";
  legend: string;
  actors: readonly { id: string; name: string }[];
  found: readonly ActorSummary[];
  chosen: readonly string[];
  sought: string;
}) {
  const known = new Set(actors.map(({ id }) => id));
  const more = found.filter(({ actor }) => !known.has(actor.id));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {actors.map(({ id, name }) => (
        <label key={id} className="pick">
          <input type="checkbox" name={slot} value={id} defaultChecked={chosen.includes(id)} /> {name}
        </label>
      ))}
      {more.map(({ actor, events }) => (
        <label key={actor.id} className="pick">
          <input type="checkbox" name={slot} value={actor.id} /> {actor.name}{" "}
          <span className="note">{[actorKind(actor), counted(events, "event")].join(" · ")}</span>
        </label>
      ))}
      {sought !== "" && more.length === 0 ? <p className="note">No further actor is called “{sought}”.</p> : null}
      <span className="find">
        <label htmlFor={`find-${slot}`} className="visually-hidden">
          Find another actor
        </label>
        <input
          id={`find-${slot}`}
          name={`find-${slot}`}
          defaultValue={sought}
          placeholder="Find another actor"
          autoComplete="off"
        />
        <button type="submit" className="second" formNoValidate>
          Find
        </button>
      </span>
    </fieldset>
  );
}
