const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const ones = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

/** Pieces of regular expressions for the words of English time expressions; all without capturing groups. */
export const patterns = {
  month: `(?:(?:${monthNames.map(title).join("|")})\\b|(?:${["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"].map(title).join("|")})\\b\\.?)`,
  weekday: `(?:(?:${weekdayNames.map(title).join("|")})\\b|(?:${["mon", "tues", "tue", "wed", "thurs", "thu", "fri", "sat", "sun"].map(title).join("|")})\\b\\.?)`,
  fullWeekday: `(?:${weekdayNames.map(title).join("|")})`,
  unit: "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)",
  number: `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?|half an?|an?|${[...tens.flatMap((ten) => [`${ten}[- ](?:${ones.slice(1, 10).join("|")})`, ten]), ...[...ones].reverse()].join("|")}|several|some|many|(?:a )?couple(?: of)?|(?:a )?few|(?:a )?dozen|dozens of|hundreds of|thousands of)`,
  ordinal: `(?:\\d{1,2}(?:st|nd|rd|th)|${[...ordinals].reverse().join("|")})`,
  season: "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)",
  year: "(?:1\\d{3}|20\\d{2})",
  dayOfMonth: "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?",
} as const;

/** The number of a month from 1, from its name or abbreviation. */
export function monthNumber(word: string): number {
  return monthNames.findIndex((name) => name.startsWith(word.toLowerCase().replace(".", "").slice(0, 3))) + 1;
}

/** The number of a weekday from 1 (Monday), from its name or abbreviation. */
export function weekdayNumber(word: string): number {
  return weekdayNames.findIndex((name) => name.startsWith(word.toLowerCase().replace(".", "").slice(0, 3))) + 1;
}

/** The value of a number word; null where it only says "some". */
export function numberValue(words: string): number | null {
  const word = words.toLowerCase().replace(/,/g, "").trim();
  if (/^\d/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  if (word.startsWith("half")) return 0.5;
  if (/^(?:a )?dozen$/.test(word)) return 12;
  const [first = "", second] = word.split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second ? Math.max(0, ones.indexOf(second)) : 0);
  const one = ones.indexOf(word);
  return one >= 0 ? one : null;
}

/** The value of an ordinal such as "19th" or "nineteenth". */
export function ordinalValue(word: string): number {
  const digits = /^\d+/.exec(word);
  return digits ? Number(digits[0]) : ordinals.indexOf(word.toLowerCase()) + 1;
}

/** The season code of a word: SP, SU, FA or WI. */
export function seasonCode(word: string): "SP" | "SU" | "FA" | "WI" {
  const lower = word.toLowerCase();
  if (lower === "spring") return "SP";
  if (lower === "summer") return "SU";
  return lower === "winter" ? "WI" : "FA";
}

function title(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}
