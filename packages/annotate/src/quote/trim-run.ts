import type { SentenceGraph } from "../syntax/index.ts";

/** The characters of a run of words without the punctuation at its ends; null where nothing is left. */
export function trimRun(
  graph: SentenceGraph,
  run: { first: number; last: number },
): { start: number; end: number } | null {
  let { first, last } = run;
  while (first <= last && graph.tokens[first]?.upos === "PUNCT") first++;
  while (last >= first && graph.tokens[last]?.upos === "PUNCT") last--;
  const start = graph.tokens[first]?.start;
  const end = graph.tokens[last]?.end;
  return first > last || start === undefined || end === undefined ? null : { start, end };
}
