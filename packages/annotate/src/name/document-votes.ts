import { nameKinds } from "./name-tags.ts";
import type { ScoredSpan } from "./tag-sentence-names.ts";

/** What the names of a document say of a run of words: for each kind the summed votes. */
export type DocumentVotes = ReadonlyMap<string, Float64Array>;

const fullName = 1.5;
const givenName = 0.6;
const acronymVote = 1;

/**
 * Collects votes from the names found in a document: each name votes for its own words; a full name of a person also for
 * its last and first word, an organisation's name of several words for its initials.
 */
export function documentVotes(
  sentences: readonly { forms: readonly string[]; spans: readonly ScoredSpan[] }[],
): DocumentVotes {
  const votes = new Map<string, Float64Array>();
  const vote = (key: string, kind: string, weight: number): void => {
    const list = votes.get(key) ?? new Float64Array(nameKinds.length);
    const at = kindNumber(kind);
    list[at] = (list[at] ?? 0) + weight;
    votes.set(key, list);
  };
  for (const { forms, spans } of sentences) {
    for (const { from, to, kind, score } of spans) {
      const words = forms.slice(from, to);
      vote(words.join(" "), kind, score);
      if (words.length < 2) continue;
      if (kind === "PER" && words.length < 6) {
        vote(words.at(-1) as string, kind, fullName * score);
        if (/^\p{Lu}\p{Ll}{2}/u.test(words[0] as string)) vote(words[0] as string, kind, givenName * score);
        if (words.length > 2) vote(words.slice(-2).join(" "), kind, score);
      }
      if (kind === "ORG" && words.length > 2) {
        const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
        if (initials.length > 2) vote(initials.join(""), kind, acronymVote * score);
      }
    }
  }
  return votes;
}

function kindNumber(kind: string): number {
  const names: readonly string[] = nameKinds;
  return names.indexOf(kind);
}
