import {
  type EventMention,
  makeId,
  type NameSpan,
  type Sentence,
  type TimeExpression,
  type Token,
} from "@dateline/core";
import { resolveMentions } from "../../coref/index.ts";
import { sentenceGraph } from "../../syntax/index.ts";
import { codeEvents } from "../code-events.ts";
import type { CodedSentence } from "../code-sentence.ts";
import { readEventLexicon } from "../lexicon/index.ts";

/**
 * Codes sentences given as trees, a word each as `form/lemma/UPOS/XPOS>head:relation`; `names` are words or runs of words with
 * their type, `years` are words that are dates.
 */
export function codeTrees(
  trees: readonly string[],
  names: Readonly<Record<string, NameSpan["type"]>>,
  years: readonly string[] = [],
): CodedSentence {
  let text = "";
  const sentences = trees.map((tree, index): Sentence => {
    const start = text.length;
    const tokens = tree.split(" ").map((word, at): Token => {
      const parts = /^(.+?)\/(.+?)\/(.+?)\/(.+?)>(\d+):(.+)$/.exec(word);
      if (!parts) throw new Error(`cannot read ${word}`);
      const [, form = "", lemma = "", upos = "", xpos = "", head = "0", relation = ""] = parts;
      if (at > 0 && form !== "'s") text += " ";
      const from = text.length;
      text += form;
      return { id: at + 1, start: from, end: text.length, form, lemma, upos, xpos, head: Number(head), relation };
    });
    const end = text.length;
    text += "\n";
    return { index, block: index, start, end, tokens };
  });
  const article = { id: makeId("article", [text]), text };
  const lexicon = readEventLexicon();
  const graphs = sentences.map(sentenceGraph);
  const spans = Object.entries(names).flatMap(([words, type]) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length, type, score: 1 }];
  });
  const mentions = resolveMentions({ article, graphs, names: spans, classes: lexicon.classes, gazetteer: null });
  const times = years.map((year) => yearAt(article, text.indexOf(year), year));
  return codeEvents({ article, graphs, mentions, times, quotes: [], lexicon });
}

/** An event in one line: `TYPE/mode sources > targets modality polarity`. */
export function inOneLine(event: EventMention): string {
  const quotes = (fillers: EventMention["sources"]) => fillers.map((filler) => filler.evidence.quote).join("+") || "-";
  return `${event.type}/${event.mode ?? "-"} ${quotes(event.sources)} > ${quotes(event.targets)} ${event.modality} ${event.polarity}`;
}

function yearAt(article: { id: string; text: string }, start: number, year: string): TimeExpression {
  const evidence = { articleId: article.id, start, end: start + year.length, quote: year };
  return {
    id: makeId("time", [article.id, start]),
    evidence,
    kind: "date",
    value: year,
    modifier: null,
    span: {
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
      precision: "year",
      basis: "stated",
      approximate: false,
      edtf: year,
      evidence,
    },
    relativeTo: "none",
  };
}
