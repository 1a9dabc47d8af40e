import type { Actor, ActorSummary } from "@dateline/core";
import { actorKind, counted } from "../format/labels.ts";
import { SaidBy } from "./said-by.tsx";

/** Merges an actor into another that is found by its name: first a search, then a choice. */
export function MergeForm({
  actor,
  sought,
  found,
  author,
  back,
}: {
  actor: Actor;
  sought: string;
  found: readonly ActorSummary[];
  author: string;
  back: string;
}) {
  return (
    <section id="merge">
      <h2>The same as another actor</h2>
      <form action={`${back}#merge`} method="get" className="find">
        <label htmlFor="find" className="visually-hidden">
          Name of the other actor
        </label>
        <input id="find" name="find" defaultValue={sought} placeholder="Name of the other actor" autoComplete="off" />
        <button type="submit" className="second">
          Find
        </button>
      </form>
      {sought !== "" && found.length === 0 ? (
        <p className="note">No other actor is called “{sought}”. Try one word of its name.</p>
      ) : null}
      {found.length > 0 ? (
        <form action="/correct" method="post" className="edit">
          <input type="hidden" name="actor" value={actor.id} />
          <input type="hidden" name="back" value={back} />
          <fieldset>
            <legend>{actor.name} is the same as</legend>
            {found.map(({ actor: other, events }) => (
              <label key={other.id} className="pick">
                <input type="radio" name="into" value={other.id} required /> {other.name}{" "}
                <span className="note">{[actorKind(other), counted(events, "event")].join(" · ")}</span>
              </label>
            ))}
          </fieldset>
          <SaidBy author={author} id="merge" />
          <button type="submit" name="action" value="merge-actors">
            Merge
          </button>
        </form>
      ) : null}
    </section>
  );
}
