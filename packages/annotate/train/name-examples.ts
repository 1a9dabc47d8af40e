import type { Lexicon } from "../src/model/lexicon.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import type { Gazetteer } from "../src/name/gazetteer.ts";
import { matchLists } from "../src/name/match-lists.ts";
import { tagWords } from "../src/tag/tag-words.ts";
import type { Tagger } from "../src/tag/tagger.ts";
import { nameTagNumbers } from "./name-tag-numbers.ts";
import type { NameExample } from "./train-names.ts";
import type { NameSet } from "./training-data.ts";

/** Lays name sentences out for training: attributes, tags by `tagger`, and list bits. */
export function nameExamples(
  sets: readonly NameSet[],
  lexicon: Lexicon,
  tagger: Tagger,
  gazetteer: Gazetteer,
): NameExample[] {
  return sets.flatMap(({ sentences, weight }) =>
    sentences
      .filter(({ forms }) => forms.length > 0 && forms.length < 250)
      .map(({ forms, tags }) => {
        const words = sentenceAttributes(forms, lexicon);
        return {
          words,
          tags: tagWords(tagger, words),
          kinds: matchLists(forms, gazetteer),
          gold: nameTagNumbers(tags),
          weight,
        };
      }),
  );
}
