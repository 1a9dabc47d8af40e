export { compareTimes, type TimeFit } from "./compare-times.ts";
export { dayNumber } from "./day-number.ts";
