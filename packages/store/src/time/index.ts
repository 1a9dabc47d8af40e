export { dayNumber, momentNumber } from "./day-number.ts";
