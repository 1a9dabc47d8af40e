import { withoutDates } from "../date/index.ts";
import { normaliseForMatch } from "../text/index.ts";

const opening = /^(?:by|von|di|por|par|door|av|przez|автор|text|texte|testo|texto|a cura di|de|del)\s*:?\s+\p{Lu}/iu;

// Room for an outlet, a date with its label, a time of day and a reading time beside the name.
const besides = 14;

/** True for a short line that is no more than a byline: "By Anne Example", or the names of the known authors. */
export function isBylineLine(text: string, authors: readonly string[]): boolean {
  if (text.length > 160 || /[.!?]\s+\p{Lu}\p{L}+\s+\p{Ll}+\s+\p{Ll}+/u.test(text)) return false;
  const words = normaliseForMatch(withoutDates(text));
  for (const author of authors) {
    const name = normaliseForMatch(author);
    if (name === "" || !words.includes(name)) continue;
    if (words.split(" ").length <= name.split(" ").length + besides && !/[.!?]$/.test(text)) return true;
  }
  return opening.test(text) && text.length < 90 && !/[.!?]$/.test(text) && words.split(" ").length <= 9;
}
