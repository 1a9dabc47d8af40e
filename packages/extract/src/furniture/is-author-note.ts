import { normaliseForMatch } from "../text/index.ts";

const longest = 700;
const credits =
  /(?:\bcontributed (?:to this|reporting|from)|\breporting by\b|\bediting by\b|\badditional reporting\b|\bont contribué à\b|\ba contribué à\b|\bha contribuido\b|\bha collaborato\b|\bcon informazioni d[ai]\b|\bcolaboró en\b|\bmitarbeit:)/iu;

/** True for a note on the people of the byline at the end of a piece: who they are, where to reach them, who helped. */
export function isAuthorNote(text: string, authors: readonly string[]): boolean {
  if (text.length > longest) return false;
  if (text.length < 260 && credits.test(text) && !/["“”«»]/.test(text)) return true;
  const words = normaliseForMatch(text.slice(0, 200));
  return authors.some((author) => {
    const name = normaliseForMatch(author);
    return name.length > 4 && (words.startsWith(`${name} `) || words.startsWith(`about ${name}`) || words === name);
  });
}
