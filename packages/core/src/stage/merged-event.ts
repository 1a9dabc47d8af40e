import type { Event } from "../event/index.ts";

/** An event as merged, with the block of claims it was merged from. */
export interface MergedEvent {
  block: string;
  event: Event;
}
