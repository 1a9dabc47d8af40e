import { applyVotes } from "./apply-votes.ts";
import { documentVotes } from "./document-votes.ts";
import { matchLists } from "./match-lists.ts";
import type { NameFinder } from "./name-finder.ts";
import { spanScore } from "./span-score.ts";
import { spansOfTags, type WordSpan } from "./spans-of-tags.ts";
import { scoreNames, tagNames } from "./tag-names.ts";

/** A tagged sentence of a document. */
export type TaggedSentence = {
  readonly forms: readonly string[];
  readonly words: readonly Int32Array[];
  readonly tags: Int32Array;
};

/** A name with the finder's confidence in it, between 0 and 1. */
export type ScoredSpan = WordSpan & { readonly score: number };

/** How much a document's agreed kind weighs, in the weights' own scale; chosen on development data. */
const strength = 64;

/**
 * The names of the sentences of one document: each sentence on its own first, then again with the votes of the whole
 * document, so that a name told clearly once is told the same way elsewhere.
 */
export function tagSentenceNames(
  finder: NameFinder,
  sentences: readonly TaggedSentence[],
): { spans: readonly ScoredSpan[] }[] {
  const first = sentences.map(({ forms, words, tags }) => {
    const scores = scoreNames(finder, words, tags, matchLists(forms, finder.gazetteer));
    return { forms, scores, spans: readSpans(finder, scores) };
  });
  const votes = documentVotes(first);
  const lean = strength / finder.table.scale;
  return first.map(({ forms, scores, spans }) =>
    applyVotes(scores, forms, spans, votes, lean) ? { spans: readSpans(finder, scores) } : { spans },
  );
}

function readSpans(finder: NameFinder, scores: Int32Array): ScoredSpan[] {
  const spans = spansOfTags(tagNames(finder, scores));
  return spans.map((span) => ({ ...span, score: spanScore(finder, scores, span) }));
}
