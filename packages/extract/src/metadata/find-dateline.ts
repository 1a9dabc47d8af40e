/** The place and agency that a text opens with, and the half-open span of those words. */
export interface FoundDateline {
  place: string;
  agency: string | null;
  start: number;
  end: number;
}

const place =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|d[eu]s?|del|la|al|el))*(?:,\\s\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?)?";
const day = "(?:,?\\s(?:\\p{L}{3,10}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,10}\\.?)(?:,?\\s\\d{4})?)?";
const pattern = new RegExp(`^(${place})${day}\\s?(?:\\(([^()]{2,60})\\))?\\s?(—|–|-{1,2}|:)\\s`, "u");

/** Finds a dateline ("BAMAKO, Feb 7 (Agency) —") at the head of a paragraph; null where it opens with plain words. */
export function findDateline(paragraph: string): FoundDateline | null {
  const match = pattern.exec(paragraph.slice(0, 160));
  if (!match) return null;
  const [whole, name = "", agency, mark] = match;
  const city = name.split(",")[0] ?? "";
  const isUpper = city === city.toUpperCase() && city.length >= 3;
  const hasDay = /\d/.test(whole);
  // Without capitals, an agency or a day, a name before a dash is a speaker or a label.
  if (!isUpper && agency === undefined && !hasDay) return null;
  if (mark === ":" && agency === undefined) return null;
  return { place: name, agency: agency?.trim() ?? null, start: 0, end: whole.trimEnd().length };
}
