import { type DayNumber, dateOf, dayNumber } from "./calendar.ts";

/** How undated words are read: `news` against the day of publication, `narrative` against the last date in the text. */
export type TimeMode = "news" | "narrative";

/** What is known when an expression is resolved. */
export interface Anchor {
  mode: TimeMode;
  /** The day of publication, null where the article has none. */
  published: DayNumber | null;
  /** The last explicit date of the text so far, and how fine it was; null before the first. */
  text: { day: DayNumber; grain: "day" | "month" | "year" } | null;
  /** How many sentences ago that date was told. */
  age: number;
  /** True where the sentence speaks of what is to come, so that "on Friday" is the next Friday. */
  future: boolean;
}

/**
 * The reference that incomplete words are read against: publication in news, the text's own date in narrative. `speech` is
 * for words that count from the day they are said ("today"), `near` for those that go with a date just told.
 */
export function reference(
  anchor: Anchor,
  to: "publication" | "text" | "mode" | "speech" | "near",
): { day: DayNumber; to: "publication" | "text" } | null {
  const text = anchor.text === null ? null : { day: anchor.text.day, to: "text" as const };
  const published = anchor.published === null ? null : { day: anchor.published, to: "publication" as const };
  if (to === "text") return text;
  if (to === "speech") return published ?? (anchor.mode === "narrative" && anchor.text?.grain === "day" ? text : null);
  if (to === "near" && (anchor.mode === "narrative" || anchor.age <= 1)) return text ?? published;
  if (anchor.mode === "narrative") return text ?? published;
  return published;
}

/** The year that a month (and day) without one belongs to, seen from a reference day. */
export function yearFor(month: number, day: number | undefined, from: DayNumber, anchor: Anchor): number {
  const { year } = dateOf(from);
  const candidates = [year - 1, year, year + 1].map((candidate) => ({
    candidate,
    distance: dayNumber(candidate, month, day ?? 15) - from,
  }));
  if (anchor.mode === "narrative") return storyYear(month, from, anchor);
  const slack = day === undefined ? 15 : 0;
  if (anchor.future) return candidates.find(({ distance }) => distance >= -slack)?.candidate ?? year;
  return candidates.findLast(({ distance }) => distance <= slack)?.candidate ?? year;
}

// A story stays in its year, and turns it where the month would otherwise lie far back: January told after November.
function storyYear(month: number, from: DayNumber, anchor: Anchor): number {
  const now = dateOf(from);
  if (anchor.text === null || anchor.text.grain === "year") return now.year;
  if (now.month - month >= 8) return now.year + 1;
  return month - now.month >= 10 ? now.year - 1 : now.year;
}
