import type { DocumentVotes } from "./document-votes.ts";
import { nameKinds } from "./name-tags.ts";
import type { ScoredSpan } from "./tag-sentence-names.ts";

const widest = 8;
const positions = { begin: 1, inside: 2, last: 3, single: 4 };

/**
 * Adds the document's votes to a sentence's tag scores (one row a word, in place): each longest run of words that has
 * votes leans to the kinds voted for by up to `strength`. Runs within a longer name found before are left alone.
 */
export function applyVotes(
  scores: Int32Array,
  forms: readonly string[],
  spans: readonly ScoredSpan[],
  votes: DocumentVotes,
  strength: number,
): boolean {
  const size = scores.length / Math.max(1, forms.length);
  let changed = false;
  for (let from = 0; from < forms.length; from++) {
    if (!/^[\p{Lu}\d]/u.test(forms[from] as string)) continue;
    for (let length = Math.min(widest, forms.length - from); length > 0; length--) {
      const to = from + length;
      const counts = votes.get(length === 1 ? (forms[from] as string) : forms.slice(from, to).join(" "));
      if (counts === undefined) continue;
      if (spans.some((span) => span.from <= from && span.to >= to && span.to - span.from > length)) break;
      const total = counts.reduce((sum, count) => sum + count, 0.5);
      for (let kind = 0; kind < nameKinds.length; kind++) {
        const share = (counts[kind] as number) / total;
        if (share < 0.2) continue;
        changed = true;
        for (let i = from; i < to; i++) {
          const place =
            length === 1
              ? positions.single
              : i === from
                ? positions.begin
                : i === to - 1
                  ? positions.last
                  : positions.inside;
          const at = i * size + kind * 4 + place;
          scores[at] = (scores[at] as number) + Math.round(strength * share);
        }
      }
      from = to - 1;
      break;
    }
  }
  return changed;
}
