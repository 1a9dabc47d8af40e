export type { TimeMode } from "./anchor.ts";
export { isoDay, parseIsoDay } from "./calendar.ts";
export { findTimes, type TimeInput } from "./find-times.ts";
export { looksAhead } from "./looks-ahead.ts";
