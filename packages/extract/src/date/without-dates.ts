import { changeWords } from "./change-words.ts";
import { findDate } from "./find-date.ts";
import { issueWords } from "./issue-words.ts";

const labels = [changeWords, issueWords].map((words) => new RegExp(words.source, "giu"));
const clock = /\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s*[ap]\.?\s?m\b\.?)?/giu;
const most = 4;

/** A line without its dates, its times of day and the words that say what these are of. */
export function withoutDates(text: string): string {
  let rest = text;
  for (let [date, count] = [findDate(rest, null), 0]; date && count < most; date = findDate(rest, null), count += 1) {
    rest = rest.replace(date.words, " ");
  }
  return labels
    .reduce((words, label) => words.replace(label, " "), rest)
    .replace(clock, " ")
    .replace(/\s+/g, " ")
    .trim();
}
