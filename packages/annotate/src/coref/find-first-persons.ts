import { type Mention, makeEvidence, makeId, type Quote, type Token } from "@dateline/core";
import type { SentenceGraph } from "../syntax/index.ts";

const one = new Set(["i", "me", "my", "mine", "myself"]);
const several = new Set(["we", "us", "our", "ours", "ourselves"]);
const bodies = new Set(["organisation", "group", "place"]);

/**
 * The first-person pronouns of quotations whose speaker is a mention, in the speaker's chain. "We" is resolved where a body
 * speaks ("the army said"); a person who says "we" may mean anybody, so it stays open.
 */
export function findFirstPersons(
  article: { id: string; text: string },
  graphs: readonly SentenceGraph[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): Mention[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const found = new Map<string, Mention>();
  for (const { kind, content, speaker } of quotes) {
    const who = speaker?.mentionId ? byId.get(speaker.mentionId) : undefined;
    if (!who || kind === "indirect") continue;
    const wanted = bodies.has(who.type) ? several : one;
    for (const { start, end } of content) {
      for (let at = firstWithin(graphs, start); (graphs[at]?.sentence.start ?? end) < end; at++) {
        for (const token of graphs[at]?.tokens ?? []) {
          if (token.start < start || token.end > end || !wanted.has(token.form.toLowerCase())) continue;
          const mention = pronounOf(article, who, token, graphs[at]?.sentence.index ?? 0);
          found.set(mention.id, mention);
        }
      }
    }
  }
  return [...found.values()];
}

function pronounOf(article: { id: string; text: string }, who: Mention, token: Token, sentence: number): Mention {
  const id = makeId("mention", [article.id, token.start, token.end, "pronoun"]);
  const evidence = makeEvidence(article, token.start, token.end);
  return { ...who, id, evidence, sentence, form: "pronoun", head: token.form, title: null, score: 0.6 };
}

/** The first sentence that ends behind this offset, found by halving: quotations are many in a long article. */
function firstWithin(graphs: readonly SentenceGraph[], offset: number): number {
  let [low, high] = [0, graphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((graphs[middle]?.sentence.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
