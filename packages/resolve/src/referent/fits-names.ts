import type { Knowledge } from "@dateline/knowledge";
import { partTitle } from "./part-title.ts";
import { sameName } from "./same-name.ts";

/**
 * True where a name may be of the one who bears these names. A full name must be a form of a full one among them: one
 * Maïga is not another because both were called by their surname.
 */
export function fitsNames(knowledge: Knowledge, names: readonly string[], words: string, person: boolean): boolean {
  if (!person) return names.some((name) => sameName(name, words, false));
  const bare = partTitle(knowledge, words).name;
  const known = names.map((name) => partTitle(knowledge, name).name);
  const whole = known.filter((name) => name.includes(" "));
  const asked = bare.includes(" ") && whole.length > 0 ? whole : known;
  return names.includes(words) || asked.some((name) => sameName(name, bare, true));
}
