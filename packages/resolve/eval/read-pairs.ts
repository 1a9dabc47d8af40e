import { EventType, Modality } from "@dateline/core";

/**
 * One event of a pair: actors as record ids, country:sector[:office], `+Name` or `*words` (unnamed, its article's own);
 * place (with _ for a space) and country; days; the day of the article.
 */
export interface GoldEvent {
  type: EventType;
  mode: string | null;
  modality: Modality;
  negated: boolean;
  source: string | null;
  target: string | null;
  place: string | null;
  placeCountry: string | null;
  from: string | null;
  to: string | null;
  numbers: { what: string; value: number }[];
  published: string | null;
}

/** Two events as two articles tell them, and whether they are one. */
export interface GoldPair {
  same: boolean;
  line: string;
  events: [GoldEvent, GoldEvent];
}

const form = /^(\w+)\/(\S+) (\w+)(-not)? (.*?)>(.*?) @(\S+) (\S+)((?: \w+=\d+)*)(?: ~(\S+))?$/;

/** Reads pairs, one a line: `same | event | event`; lines that begin with # are left out. */
export function readPairs(file: string): GoldPair[] {
  return file
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [verdict = "", one = "", other = ""] = line.split(" | ");
      return { same: verdict.trim() === "same", line, events: [readEvent(one.trim()), readEvent(other.trim())] };
    });
}

function readEvent(text: string): GoldEvent {
  const match = form.exec(text);
  if (!match) throw new Error(`Not an event of the gold set: ${text}`);
  const [, type, mode, modality, not, source, target, place = "-", time = "?", numbers = "", day] = match;
  const [name = null, country = null] = place === "-" ? [] : place.split(",");
  const [from = null, to = from] = time === "?" ? [] : time.split("..");
  return {
    type: EventType.parse(type),
    mode: mode === "-" ? null : (mode ?? null),
    modality: Modality.parse(modality),
    negated: not !== undefined,
    source: source === "-" || !source ? null : source,
    target: target === "-" || !target ? null : target,
    place: name?.replaceAll("_", " ") ?? null,
    placeCountry: country,
    from,
    to,
    numbers: [...numbers.matchAll(/(\w+)=(\d+)/g)].map(([, what = "", value]) => ({ what, value: Number(value) })),
    published: day ?? null,
  };
}
