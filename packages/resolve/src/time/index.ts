export { compareTimes, type TimeFit } from "./compare-times.ts";
export { dayNumber } from "./day-number.ts";
export { boundsOf } from "./time-bounds.ts";
export { weekOf } from "./week-of.ts";
