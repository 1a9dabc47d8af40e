import type { Article, Mention, Quote, TimeExpression } from "@dateline/core";
import type { SentenceGraph } from "../syntax/index.ts";
import { type CodedSentence, codeSentence } from "./code-sentence.ts";
import { isFictional } from "./is-fictional.ts";
import { isSporting } from "./is-sporting.ts";
import type { EventLexicon } from "./lexicon/index.ts";
import { publicChains } from "./public-chains.ts";
import { sentenceView } from "./sentence-view.ts";

/** The coder's name and version, as every explanation carries it. */
export const eventCoder = "event-rules-en/1";

/** What events are coded from: the article, its parsed sentences, and what was found in them. */
export interface EventInput {
  article: Pick<Article, "id" | "text">;
  graphs: readonly SentenceGraph[];
  mentions: readonly Mention[];
  times: readonly TimeExpression[];
  quotes: readonly Quote[];
  lexicon: EventLexicon;
  /** The moment of publication (ISO 8601), where it is known. */
  published?: string | null;
}

/** Codes the events of an article sentence by sentence; roles never leave their sentence. */
export function codeEvents(input: EventInput): CodedSentence {
  const { article, lexicon, quotes } = input;
  const mentions = groupBy(input.mentions, (mention) => mention.sentence);
  const starts = input.graphs.map((graph) => graph.sentence.start);
  const times = groupBy(input.times, (time) => starts.findLastIndex((start) => start <= time.evidence.start));
  let toldBefore: string | null = null;
  const freeChain = 1 + input.mentions.reduce((most, { chain }) => Math.max(most, chain), 0);
  const inOffice = publicChains(input.mentions, lexicon);
  const played = playedIn(input);
  const coded = input.graphs.map((graph, index) => {
    const own = times.get(index) ?? [];
    const base = {
      article,
      graph,
      lexicon,
      quotes,
      published: input.published ?? null,
      toldBefore,
      freeChain,
      inOffice,
    };
    toldBefore = own.findLast(({ span }) => span?.precision === "day")?.span?.earliest ?? toldBefore;
    return codeSentence(sentenceView(base, mentions.get(graph.sentence.index) ?? [], own), eventCoder, played);
  });
  return {
    eventMentions: coded.flatMap((one) => one.eventMentions),
    abstentions: coded.flatMap((one) => one.abstentions),
    mentions: coded.flatMap((one) => one.mentions),
  };
}

/** Why fights and meetings of the article are none, null where they are meant. */
function playedIn({ graphs, lexicon }: EventInput): string | null {
  if (isSporting(graphs, lexicon)) return "a report of sport";
  return isFictional(graphs, lexicon) ? "a work of fiction" : null;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
