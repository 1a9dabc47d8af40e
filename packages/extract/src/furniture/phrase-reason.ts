import type { Furniture } from "@dateline/core";
import { normaliseForMatch } from "../text/index.ts";
import { phraseTables } from "./phrase-tables.ts";

type Reason = Furniture["reason"];

const longest = 400;
interface Opening {
  words: string;
  /** True for phrases that count only before a colon ("Related: …"). */
  colon: boolean;
  reason: Reason;
  language: string;
}

const exact = new Map<string, { reason: Reason; language: string }>();
const starts = new Map<string, Opening[]>();

for (const [language, table] of Object.entries(phraseTables)) {
  for (const [reason, phrases] of Object.entries(table) as [Reason, string[]][]) {
    for (const phrase of phrases) {
      const words = normaliseForMatch(phrase);
      if (!phrase.endsWith("…")) exact.set(words, { reason, language });
      else {
        const first = words.slice(0, 4);
        starts.set(first, [...(starts.get(first) ?? []), { words, colon: phrase.endsWith(":…"), reason, language }]);
      }
    }
  }
}

type Found = { reason: Reason; language: string } | null;

const mostRemembered = 5000;
const remembered = new Map<string, Found>();

/** Why a block is a stock phrase of web pages, in any of the languages of the tables; null where it is none. */
export function phraseReason(text: string): Found {
  if (text.length > longest) return null;
  const before = remembered.get(text);
  if (before !== undefined) return before;
  // Several rules ask of the same block, and sites repeat themselves.
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = findReason(text);
  remembered.set(text, found);
  return found;
}

function findReason(text: string): Found {
  const words = normaliseForMatch(text);
  const known = exact.get(words) ?? exact.get(words.replace(/(?:^\d+ | \d+)+$|^\d+ /g, "").trim());
  if (known) return known;
  const begins = starts.get(words.slice(0, 4))?.find((opening) => isOpening(text, words, opening));
  return begins ? { reason: begins.reason, language: begins.language } : null;
}

function isOpening(text: string, words: string, { words: start, colon }: Opening): boolean {
  if (words !== start && !words.startsWith(`${start} `)) return false;
  return !colon || /^[^:：>|–—-]{0,5}[:：>|–—-]/u.test(text.slice(start.length));
}
