import { childrenBy, relationOf, type SentenceGraph } from "../syntax/index.ts";
import type { MentionLexicon } from "./mention-lexicon.ts";

/** The role a name's words give: the title before it ("French ambassador"), or the noun phrase beside it. */
export function roleWordsOf(
  graph: SentenceGraph,
  head: number,
  first: number,
  last: number,
  lexicon: MentionLexicon,
): { lemmas: string[]; title: string | null; sector: string | null } {
  const before = titleBefore(graph, first, lexicon);
  const beside = childrenBy(graph, head, "appos")
    .concat(relationOf(graph, head) === "appos" ? [graph.heads[head] ?? -1] : [])
    .find((index) => index >= 0 && (index < first || index > last) && isRole(graph, index, lexicon));
  const title = before ?? (beside === undefined ? null : phraseTo(graph, beside));
  if (title === null) return { lemmas: [], title: null, sector: null };
  const from = graph.tokens[title.first]?.start ?? 0;
  const to = graph.tokens[title.last]?.end ?? from;
  const words = graph.tokens.slice(title.first, title.last + 1);
  const lemmas = words.flatMap((_, step) =>
    isRole(graph, title.first + step, lexicon) ? [graph.lemmas[title.first + step] ?? ""] : [],
  );
  const sector = sectorOf(
    words.map((word) => word.form.toLowerCase()),
    lexicon,
  );
  const text = words.map((word, step) => gapBefore(graph, title.first + step, step) + word.form).join("");
  return { lemmas, title: to > from ? text : null, sector };
}

/** The sector of the longest run of words that is a known role, from the left. */
export function sectorOf(words: readonly string[], lexicon: MentionLexicon): string | null {
  for (let from = 0; from < words.length; from++) {
    const sector = lexicon.gazetteer?.role(words.slice(from).join(" ")) ?? null;
    if (sector !== null) return sector;
  }
  return null;
}

function titleBefore(graph: SentenceGraph, first: number, lexicon: MentionLexicon) {
  let at = first - 1;
  while (at >= 0 && ["NOUN", "PROPN", "ADJ"].includes(graph.tokens[at]?.upos ?? "")) at--;
  const start = at + 1;
  for (let last = first - 1; last >= start; last--) if (isRole(graph, last, lexicon)) return { first: start, last };
  return null;
}

function phraseTo(graph: SentenceGraph, head: number) {
  let first = head;
  while (first > 0 && ["NOUN", "PROPN", "ADJ"].includes(graph.tokens[first - 1]?.upos ?? "")) first--;
  return { first, last: head };
}

function isRole(graph: SentenceGraph, index: number, lexicon: MentionLexicon): boolean {
  const lemma = graph.lemmas[index] ?? "";
  const upos = graph.tokens[index]?.upos;
  if (upos !== "NOUN" && upos !== "PROPN") return false;
  return (lexicon.classes.get("official")?.has(lemma) ?? false) || (lexicon.classes.get("person")?.has(lemma) ?? false);
}

function gapBefore(graph: SentenceGraph, index: number, step: number): string {
  const previous = graph.tokens[index - 1];
  return step > 0 && previous && previous.end < (graph.tokens[index]?.start ?? 0) ? " " : "";
}
