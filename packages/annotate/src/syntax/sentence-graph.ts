import type { Sentence, Token } from "@dateline/core";
import { mendTree } from "./mend/index.ts";
import { repairRelations } from "./repair-relations.ts";

/** A sentence's dependency tree for walking: words by position from 0, their children, and the span each one governs. */
export interface SentenceGraph {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Position of the governor of each word, -1 for the root. */
  heads: readonly number[];
  children: readonly (readonly number[])[];
  lemmas: readonly string[];
  lower: readonly string[];
  /** Lemmas and lower-case words of the sentence, for limits on what stands near. */
  words: ReadonlySet<string>;
  /** First and last position of the words that hang below each word, the word included. */
  first: readonly number[];
  last: readonly number[];
}

/** Lays a parsed sentence out for walking, in time linear in its words; a broken head counts as the root. */
export function sentenceGraph(sentence: Sentence): SentenceGraph {
  const tokens = mendTree(repairRelations(sentence.tokens));
  const heads = tokens.map((token, index) =>
    token.head > 0 && token.head <= tokens.length && token.head - 1 !== index ? token.head - 1 : -1,
  );
  const children: number[][] = tokens.map(() => []);
  for (const [index, head] of heads.entries()) if (head >= 0) children[head]?.push(index);
  const lemmas = tokens.map(lemmaOf);
  const lower = tokens.map((token) => token.form.toLowerCase().replaceAll("’", "'"));
  const first = tokens.map((_, index) => index);
  const last = tokens.map((_, index) => index);
  for (const index of deepestFirst(heads, children)) {
    const head = heads[index] ?? -1;
    if (head < 0) continue;
    first[head] = Math.min(first[head] ?? head, first[index] ?? index);
    last[head] = Math.max(last[head] ?? head, last[index] ?? index);
  }
  return { sentence, tokens, heads, children, lemmas, lower, words: new Set([...lemmas, ...lower]), first, last };
}

/** The lemma in lower case; a plural noun that the engine left as it stands ("Troops" at the start) loses its ending. */
function lemmaOf(token: Token): string {
  const lemma = (token.lemma || token.form).toLowerCase();
  if (lemma !== token.form.toLowerCase() || !/^NNP?S$/.test(token.xpos) || !/[^s]s$/.test(lemma)) return lemma;
  if (lemma.endsWith("ies")) return `${lemma.slice(0, -3)}y`;
  return lemma.replace(/(ch|sh|ss|x)es$/, "$1").replace(/s$/, "");
}

function deepestFirst(heads: readonly number[], children: readonly (readonly number[])[]): number[] {
  const order = heads.flatMap((head, index) => (head < 0 ? [index] : []));
  for (let at = 0; at < order.length; at++) order.push(...(children[order[at] ?? -1] ?? []));
  return order.reverse();
}
