import { childrenBy, prepositionsOf, relationOf, type SentenceGraph } from "../syntax/index.ts";
import type { LexiconEntry } from "./lexicon/index.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const particles = new Set(
  "up down off out over back in away on aside apart together through around along forward ahead alongside".split(" "),
);
const objectLike = ["obj", "obl", "xcomp", "nsubj:pass", "compound:prt", "compound", "advmod", "iobj", "acl", "nmod"];

/** Every place where a lexicon entry's words stand, by word, the longest and most limited entries first. */
export function findTriggers(view: SentenceView): Trigger[][] {
  const { graph, lexicon } = view;
  return graph.tokens.map((_, index) => {
    if (view.nameOver[index] && graph.tokens[index]?.upos === "PROPN") return [];
    const lemma = graph.lemmas[index] ?? "";
    const form = graph.lower[index] ?? "";
    const entries = lexicon.byAnchor.get(lemma) ?? lexicon.byAnchor.get(form) ?? [];
    return entries.flatMap((entry) => {
      const words = wordsOf(graph, index, entry);
      const named = words?.some((word) => view.nameOver[word] && graph.tokens[word]?.upos === "PROPN");
      return words && !named ? [{ anchor: index, words, entry }] : [];
    });
  });
}

function wordsOf(graph: SentenceGraph, index: number, entry: LexiconEntry): number[] | null {
  const upos = graph.tokens[index]?.upos;
  if (entry.part === "noun") return upos === "NOUN" && !isLabel(graph) ? compoundTo(graph, index, entry.words) : null;
  if (entry.part === "adjective") return upos === "ADJ" || upos === "VERB" ? [index] : null;
  if (entry.part === "phrase") return upos === "NOUN" ? phraseTo(graph, index, entry.words) : null;
  if (upos !== "VERB" || relationOf(graph, index) === "amod" || isHeading(graph, index)) return null;
  if (entry.words.length === 1) return [index];
  return verbWith(graph, index, entry);
}

/** "Lobbying campaign in Israel": a gerund that heads a sentence without a subject is a heading's word and tells nothing. */
function isHeading(graph: SentenceGraph, index: number): boolean {
  return (
    graph.tokens[index]?.xpos === "VBG" &&
    (graph.heads[index] ?? -1) < 0 &&
    childrenBy(graph, index, "nsubj", "aux").length === 0
  );
}

/** "2007 airfield bombing": words without any verb are a heading or an item of a list, which names a subject and tells nothing. */
function isLabel(graph: SentenceGraph): boolean {
  return !graph.tokens.some(({ upos }) => upos === "VERB" || upos === "AUX");
}

/** The words of a compound noun in a row, its last word at `index`; hyphens between them do not count. */
function compoundTo(graph: SentenceGraph, index: number, words: readonly string[]): number[] | null {
  const found = [index];
  let at = index;
  for (let step = words.length - 2; step >= 0; step--) {
    at--;
    if (graph.lower[at] === "-") at--;
    if (!says(graph, at, words[step] ?? "")) return null;
    found.unshift(at);
  }
  return found;
}

function phraseTo(graph: SentenceGraph, index: number, words: readonly string[]): number[] | null {
  const [preposition = "", ...rest] = words;
  if (!prepositionsOf(graph, index).includes(preposition)) return null;
  const inner = compoundTo(graph, index, rest);
  const at = childrenBy(graph, index, "case").find((child) => graph.lower[child] === preposition);
  return inner && at !== undefined ? [at, ...inner] : null;
}

/** A verb with its particle or object noun, and the words between them wherever they hang; "called for protests" has none. */
function verbWith(graph: SentenceGraph, verb: number, entry: LexiconEntry): number[] | null {
  const middle = entry.words.slice(1, -1);
  if (graph.lower[verb + 1] === "for" && !entry.words.includes("for")) return null;
  for (const key of entry.keys) {
    const found = below(graph, verb, key, middle);
    if (found === null) continue;
    const rest = middle.map((word) => near(graph, verb, found, word));
    if (rest.some((word) => word === null)) continue;
    return [verb, ...rest.filter((word) => word !== null), found].sort((a, b) => a - b);
  }
  return null;
}

function below(graph: SentenceGraph, verb: number, key: string, middle: readonly string[]): number | null {
  const next = verb + 1;
  if (particles.has(key) && graph.lower[next] === key && ["ADP", "ADV"].includes(graph.tokens[next]?.upos ?? "")) {
    return next;
  }
  for (const child of childrenBy(graph, verb, ...objectLike)) {
    if (child > verb + 14) continue;
    const loose =
      relationOf(graph, child) === "obl" && !prepositionsOf(graph, child).every((word) => middle.includes(word));
    if (loose) continue;
    if (says(graph, child, key)) return child;
    if (particles.has(key)) continue;
    const inner = childrenBy(graph, child, "nmod", "obj", "compound", "conj").find((word) => says(graph, word, key));
    if (inner !== undefined && relationOf(graph, child) !== "advmod") return inner;
  }
  return null;
}

function near(graph: SentenceGraph, verb: number, found: number, word: string): number | null {
  const inner = [verb, found, graph.heads[found] ?? verb].flatMap((at) => graph.children[at] ?? []);
  return inner.find((child) => child !== found && says(graph, child, word)) ?? null;
}

function says(graph: SentenceGraph, index: number, word: string): boolean {
  return graph.lemmas[index] === word || graph.lower[index] === word;
}
