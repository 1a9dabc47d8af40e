export { changeWords } from "./change-words.ts";
export { type FoundDate, findDate } from "./find-date.ts";
export { isSameMoment } from "./is-same-moment.ts";
export { issueWords } from "./issue-words.ts";
export { makeDate, type ParsedDate, parseDate } from "./parse-date.ts";
export { withoutDates } from "./without-dates.ts";
