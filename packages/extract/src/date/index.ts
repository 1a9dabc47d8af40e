export { type FoundDate, findDate } from "./find-date.ts";
export { makeDate, type ParsedDate, parseDate } from "./parse-date.ts";
