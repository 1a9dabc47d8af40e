import { splitSentences } from "../src/sentence/split-sentences.ts";
import { tokenize } from "../src/token/tokenize.ts";
import type { Tree } from "../train/tree.ts";
import { fScore } from "./f-score.ts";

/**
 * F1 in percent of sentences and words found in raw text: the treebank's sentences are joined by single spaces in
 * passages of ten, so that neither line breaks nor blocks give a boundary away.
 */
export function scoreRawText(trees: readonly Tree[]): { sentenceF1: number; tokenF1: number } {
  const sentences = { right: 0, found: 0, gold: 0 };
  const tokens = { right: 0, found: 0, gold: 0 };
  for (let from = 0; from < trees.length; from += 10) {
    const passage = trees.slice(from, from + 10).filter((tree) => tree.text !== "");
    const text = passage.map((tree) => tree.text).join(" ");
    const goldSentences = new Set<string>();
    const goldTokens = new Set<string>();
    let at = 0;
    for (const tree of passage) {
      goldSentences.add(`${at}-${at + tree.text.length}`);
      placeWords(tree, at, goldTokens);
      at += tree.text.length + 1;
    }
    const found = splitSentences(text);
    const foundTokens = found.flatMap(({ start, end }) => tokenize(text, start, end));
    sentences.gold += goldSentences.size;
    sentences.found += found.length;
    sentences.right += found.filter(({ start, end }) => goldSentences.has(`${start}-${end}`)).length;
    tokens.gold += goldTokens.size;
    tokens.found += foundTokens.length;
    tokens.right += foundTokens.filter(({ start, end }) => goldTokens.has(`${start}-${end}`)).length;
  }
  return { sentenceF1: fScore(sentences), tokenF1: fScore(tokens) };
}

function placeWords(tree: Tree, offset: number, places: Set<string>): void {
  let from = 0;
  for (const form of tree.forms) {
    const start = tree.text.indexOf(form, from);
    if (start < 0 || start > from + 3) continue;
    places.add(`${offset + start}-${offset + start + form.length}`);
    from = start + form.length;
  }
}
