import { childrenBy, isPassive, isRelative, relationOf, type SentenceGraph, surfaceSubject } from "../syntax/index.ts";

const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const reach = 12;

/**
 * The head of the subject of a verb of speaking, outside of quotation marks: by the tree, else the noun phrase that stands
 * right beside the verb ("said the minister"). Null where there is none, or where the subject is only spoken to.
 */
export function subjectOf(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  if (isPassive(graph, verb)) return childrenBy(graph, verb, "obl:agent").find((at) => inside[at] === -1) ?? null;
  const own = childrenBy(graph, verb, "nsubj").filter((at) => inside[at] === -1 && !isRelative(graph, at));
  const direct = own.find((at) => graph.lower[at] !== "it" || relationOf(graph, at) !== "expl");
  if (direct !== undefined) return direct;
  const beside = inverted(graph, verb, inside);
  if (beside !== null) return beside;
  const surface = surfaceSubject(graph, verb)?.index ?? null;
  if (surface !== null && inside[surface] === -1 && nominal.has(graph.tokens[surface]?.upos ?? "")) return surface;
  return before(graph, verb, inside);
}

function inverted(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  const previous = graph.tokens[verb - 1];
  if (!previous || !(inside[verb - 1] !== -1 || /^[,"“”'’!?]|^''$/.test(previous.form))) return null;
  for (let at = verb + 1; at < Math.min(graph.tokens.length, verb + reach); at++) {
    if (inside[at] !== -1) return null;
    const upos = graph.tokens[at]?.upos ?? "";
    if (nominal.has(upos)) return phraseHead(graph, at, inside);
    if (upos === "PUNCT" || upos === "VERB" || upos === "ADP" || upos === "SCONJ") return null;
  }
  return null;
}

function before(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    if (inside[at] !== -1) return null;
    const upos = graph.tokens[at]?.upos ?? "";
    if (nominal.has(upos)) return isRelative(graph, at) ? null : at;
    if (upos !== "ADV" && upos !== "AUX" && upos !== "PART") return null;
  }
  return null;
}

function phraseHead(graph: SentenceGraph, from: number, inside: Int32Array): number {
  let at = from;
  while (["NOUN", "PROPN"].includes(graph.tokens[at + 1]?.upos ?? "") && inside[at + 1] === -1) at++;
  return at;
}
