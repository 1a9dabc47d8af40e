export type { TimeMode } from "./anchor.ts";
export { findTimes, type TimeInput } from "./find-times.ts";
