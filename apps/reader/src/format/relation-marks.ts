import type { Event, RelationSide, RelationView } from "@dateline/core";

/** An event of a relation with its direction, and its month, null where none is stated. */
export interface RelationMark {
  event: Event;
  direction: "aToB" | "bToA";
  month: string | null;
}

/** The events of a relation by direction, oldest first; one in which both sides act on each other is there twice. */
export function relationMarks(view: RelationView): RelationMark[] {
  return view.events.toReversed().flatMap(({ event, actors }) => {
    const countries = new Map(actors.map(({ id, country }) => [id, country]));
    const on = (side: RelationSide, list: Event["sources"]) =>
      list.map(({ actorId }) => actorId).filter((id) => id === side.key || countries.get(id) === side.key);
    const acts = (from: RelationSide, to: RelationSide) => {
      const targets = on(to, event.targets);
      return on(from, event.sources).some((source) => targets.some((target) => target !== source));
    };
    const marks: RelationMark[] = [];
    if (acts(view.a, view.b)) marks.push({ event, direction: "aToB", month: monthOf(event) });
    if (acts(view.b, view.a)) marks.push({ event, direction: "bToA", month: monthOf(event) });
    return marks;
  });
}

/** The month of an event, null where it may lie in more than one. */
export function monthOf({ time }: Pick<Event, "time">): string | null {
  const [from, to] = [time.earliest, time.latest].map((moment) => /^\d{4}-\d{2}/.exec(moment ?? "")?.[0]);
  return from !== undefined && from === to ? from : null;
}
