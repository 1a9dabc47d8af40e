import type { EventLexicon } from "./lexicon/index.ts";
import { inflectPast } from "./lexicon/inflect-past.ts";

const adjectives = new Set([
  "armed",
  "accused",
  "united",
  "organised",
  "organized",
  "supported",
  "limited",
  "fired",
  "suspected",
  "left",
  "set",
  "found",
  "felt",
  "thought",
  "known",
  "sworn",
  "saw",
  "given",
  "determined",
  "detailed",
  "related",
  "concerned",
  "estimated",
  "alleged",
  "proposed",
]);
/**
 * Past forms of the lexicon's verbs that are hardly ever anything but verbs ("expelled", "withdrew"), for the tagger.
 */
export function pastForms(lexicon: EventLexicon): Set<string> {
  const verbs = lexicon.entries.filter((entry) => entry.part.startsWith("verb")).map((entry) => entry.words[0] ?? "");
  const cues = [...lexicon.reporting.keys(), ...lexicon.cues.keys()].filter((cue) => isVerb(lexicon, cue));
  const nouns = new Set(lexicon.entries.filter((entry) => entry.part === "noun").flatMap((entry) => entry.keys));
  const forms = [...new Set([...verbs, ...cues])].flatMap((verb) => inflectPast(verb));
  return new Set(forms.filter((form) => !adjectives.has(form) && !nouns.has(form)));
}

function isVerb(lexicon: EventLexicon, cue: string): boolean {
  if (lexicon.reporting.get(cue)?.part === "verb") return true;
  return lexicon.cues.get(cue)?.some((known) => known.part === "verb") ?? false;
}
