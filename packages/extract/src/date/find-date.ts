import { monthNames } from "./month-names.ts";
import { makeDate, type ParsedDate, parseDate } from "./parse-date.ts";
import { westernDigits } from "./western-digits.ts";

/** A date found in words, with the words that gave it. */
export interface FoundDate extends ParsedDate {
  words: string;
}

const longest = 400;
const time =
  /(?:\D{0,14}?\b(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?::(\d{2}))?\s*([ap]\.?\s?m\b\.?)?(?:\s*(Z|UTC|GMT|W?CES?T|EES?T|[ECMP][SD]T|BST|WAT|EAT|SAST|MSK|TRT|PKT|HKT|SGT|JST|KST|AES?DT|NZ[SD]T|[+-]\d{2}:?\d{2})(?![\p{L}\d]))?)?/u;
const dayFirst = new RegExp(
  `(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.|ης)?[\\s\\u00a0/-]{0,3}(?:de |d['’]|of )?\\s?(\\p{L}[\\p{L}\\p{M}]{1,14}(?: الثاني| الأول)?)(?:\\s?/\\s?\\p{L}{3,10})?\\.?,?[\\s/-]{0,3}(?:de |del |of )?(\\d{4})(?!\\d)${time.source}`,
  "iu",
);
const monthFirst = new RegExp(
  `(?<![\\p{L}])(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)${time.source}`,
  "iu",
);
const east = new RegExp(`(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]${time.source}`, "u");
const isoLike = new RegExp(`(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)${time.source}`, "u");
const numeric = new RegExp(`(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)${time.source}`, "u");

const zones: Readonly<Record<string, string>> = {
  z: "Z",
  utc: "Z",
  gmt: "Z",
  cet: "+01:00",
  cest: "+02:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  pst: "-08:00",
  pdt: "-07:00",
  mst: "-07:00",
  mdt: "-06:00",
  eet: "+02:00",
  eest: "+03:00",
  wat: "+01:00",
  sast: "+02:00",
  eat: "+03:00",
  msk: "+03:00",
  trt: "+03:00",
  pkt: "+05:00",
  hkt: "+08:00",
  sgt: "+08:00",
  jst: "+09:00",
  kst: "+09:00",
  aedt: "+11:00",
  nzst: "+12:00",
  nzdt: "+13:00",
};

/**
 * The first full date (day, month, year) in a stretch of visible text, in the month names of some 35 languages. Relative
 * words ("yesterday") and dates without a year are never resolved. A numeric date whose order of day and month is open
 * is read day first, except in English, where it stays unknown.
 */
export function findDate(text: string, language: string | null): FoundDate | null {
  const written = text.slice(0, longest);
  const head = westernDigits(written);
  const found = [
    named(dayFirst.exec(head), 1, 2, 3),
    named(monthFirst.exec(head), 2, 1, 3),
    ordered(east.exec(head)),
    ordered(isoLike.exec(head)),
    short(numeric.exec(head), language),
  ].filter((date) => date !== null);
  found.sort((a, b) => head.indexOf(a.words) - head.indexOf(b.words));
  const first = found[0] ? withClockBefore(found[0], head) : machine(head);
  if (first === null || head === written) return first;
  const at = head.indexOf(first.words);
  return { ...first, words: written.slice(at, at + first.words.length) };
}

/** A time of day may stand before its date: "14:20, 15 March 2023". */
function withClockBefore(date: FoundDate, head: string): FoundDate {
  if (date.precision !== "day") return date;
  const clock = /(?<![\d:])(\d{1,2}):(\d{2})[\s,|–—-]{1,4}$/.exec(head.slice(0, head.indexOf(date.words)).slice(-12));
  const [year = 0, month = 0, day = 0] = date.value.split("-").map(Number);
  const moment = clock ? makeDate(year, month, day, { hour: clock[1], minute: clock[2] }) : null;
  return moment && clock ? { ...moment, words: `${clock[0]}${date.words}` } : date;
}

function machine(head: string): FoundDate | null {
  const match = /\d{4}-\d{2}-\d{2}T[\d:.Z+-]{5,22}/.exec(head);
  const date = match ? parseDate(match[0]) : null;
  return match && date ? { ...date, words: match[0] } : null;
}

function named(match: RegExpExecArray | null, day: number, month: number, year: number): FoundDate | null {
  if (!match) return null;
  const number = monthNames.get((match[month] ?? "").toLowerCase());
  if (number === undefined) return null;
  return finish(match, Number(match[year]), number, Number(match[day]), 4);
}

function ordered(match: RegExpExecArray | null): FoundDate | null {
  return match ? finish(match, Number(match[1]), Number(match[2]), Number(match[3]), 4) : null;
}

function short(match: RegExpExecArray | null, language: string | null): FoundDate | null {
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4]?.length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
  // Two-digit years are read only after dots, where a version or a price would be odd.
  if (match[4]?.length === 2 && match[2] === "-") return null;
  if (second > 12) return finish(match, year, first, second, 5);
  if (first > 12 || first === second || match[2] === ".") return finish(match, year, second, first, 5);
  if (language === null || language === "en") return null;
  return finish(match, year, second, first, 5);
}

function finish(match: RegExpExecArray, year: number, month: number, day: number, at: number): FoundDate | null {
  const [hour, minute, second, half, zone] = match.slice(at, at + 5);
  const clock =
    hour === undefined
      ? {}
      : { hour: from12(hour, half), minute, second, zone: zones[zone?.toLowerCase() ?? ""] ?? zone };
  const date = makeDate(year, month, day, clock);
  return date ? { ...date, words: match[0].trim() } : null;
}

function from12(hour: string, half: string | undefined): string {
  if (half === undefined) return hour;
  const value = Number(hour) % 12;
  return String(/^p/i.test(half) ? value + 12 : value);
}
