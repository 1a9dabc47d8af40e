import type { EventType, Modality, Polarity } from "@dateline/core";

/** Whom a gold event names: words of the text at `start`, and the name of the actor that they stand for. */
export interface GoldFiller {
  text: string;
  start: number;
  is: string;
}

/** An event that people confirmed or set right, in the format of the event gold that `npm run eval` reads. */
export interface GoldEvent {
  trigger: string;
  triggerStart: number;
  type: EventType;
  mode: string | null;
  modality: Modality;
  polarity: Polarity;
  source: GoldFiller[];
  target: GoldFiller[];
  time: { text: string; start: number; earliest: string | null; latest: string | null } | null;
  place: { text: string; start: number } | null;
  attribution: { text: string; start: number } | null;
}

/**
 * What people judged in one article. Only the sentences in `reviewed` (half-open offsets) are judged: there a rejected
 * event is missing from `events`, and what nobody judged is `tolerated`.
 */
export interface GoldDocument {
  id: string;
  published: string | null;
  text: string;
  note: string;
  reviewed: { start: number; end: number }[];
  events: GoldEvent[];
  tolerated: { trigger: string; triggerStart: number }[];
}
