import { type Event, foldName } from "@dateline/core";
import { canonicalJson } from "../json/index.ts";
import { dayNumber, momentNumber } from "../time/index.ts";

// Events without a time come after all dated ones.
const undated = -1e15;

/** The columns of an event: `merged` as resolve made it and `event` as it is after corrections. */
export function eventRow(block: string, merged: Event, event: Event) {
  // A bound is no time: an event that is only known to lie before or after a day is found under no day.
  const open = event.time.earliest === null || event.time.latest === null;
  const time = event.time.basis === "bounded" && open ? { earliest: null, latest: null } : event.time;
  const same = canonicalJson(merged) === canonicalJson(event);
  return {
    id: event.id,
    block,
    type: event.type,
    mode: event.mode,
    modality: event.modality,
    polarity: event.polarity,
    status: event.status,
    corrected: event.status === "detected" ? 0 : 1,
    attributed: event.attribution === null ? 0 : 1,
    contradicted: event.contradictions.length > 0 ? 1 : 0,
    confidence: event.confidence.score,
    place: event.place ? foldName(event.place.place.name) : null,
    place_country: event.place?.place.country ?? null,
    from_day: dayNumber(time.earliest),
    to_day: dayNumber(time.latest),
    sort: momentNumber(time.earliest) ?? momentNumber(time.latest) ?? undated,
    merged: same ? null : JSON.stringify(merged),
    document: JSON.stringify(event),
  };
}
