import type { EventMention } from "@dateline/core";

/**
 * What can be argued of an act without a stated time: one that happened lies before the day it was reported. The bound
 * says no more than that; the day of publication is never taken for the day of the act.
 */
export function boundTime(event: EventMention, published: string | null): EventMention {
  const told = event.modality === "happened" && event.polarity === "affirmed";
  if (!told || published === null || event.time.basis !== "unknown") return event;
  return { ...event, time: { ...event.time, latest: published.slice(0, 10), basis: "bounded" } };
}
