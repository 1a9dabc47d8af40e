import { type Actor, countryName, type Event, eventTypeRow, sectors, type TimeSpan } from "@dateline/core";

/** What an event is, in words: `Sanction: expel an envoy`. */
export function eventLabel(event: Pick<Event, "type" | "mode">): string {
  const row = eventTypeRow(event.type);
  const mode = event.mode === null ? undefined : row.modes[event.mode]?.label;
  return mode ? `${row.label}: ${mode}` : row.label;
}

/** How an event is spoken of, where it is not plainly told as having happened. */
export function spokenOf(event: Pick<Event, "modality" | "polarity">): string | null {
  const negated = event.polarity === "negated" ? "said not to have happened" : null;
  return event.modality === "happened" ? negated : [event.modality, negated].filter(Boolean).join(", ");
}

/** What an actor is, in a few words: `person, Mali, Government`. */
export function actorKind(actor: Pick<Actor, "kind" | "country" | "sector">): string {
  const kind = actor.kind === "generic" ? "unnamed body" : actor.kind.replaceAll("-", " ");
  return [
    kind,
    actor.country === null ? null : countryName(actor.country),
    actor.sector && actor.sector !== "UNK" ? sectors[actor.sector] : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Where a time comes from, for a reader. */
export function basisOf(time: TimeSpan): string | null {
  if (time.basis === "stated") return "stated";
  if (time.basis === "relative") return "relative";
  if (time.basis === "inherited") return "from the text around it";
  return time.basis === "bounded" ? "day not stated" : null;
}

/** A moment or day of publication as `8 February 2023`. */
export function formatDay(moment: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    date,
  );
}

/** A count with its noun: `1 article`, `3 articles`; `many` where the plural is not made with an s. */
export function counted(number: number, noun: string, many = `${noun}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? noun : many}`;
}

/** An event in a line: what, who and to whom. */
export function eventTitle(event: Pick<Event, "type" | "mode" | "sources" | "targets">): string {
  const names = (list: Event["sources"]) => list.map(({ name }) => name).join(", ");
  const [who, whom] = [names(event.sources), names(event.targets)];
  if (whom === "") return `${eventLabel(event)}: ${who}`;
  return `${eventLabel(event)}: ${who || "not named"} → ${whom}`;
}
