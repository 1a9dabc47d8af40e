import {
  childrenBy,
  hasRelation,
  isRelative,
  relationOf,
  type SentenceGraph,
  surfaceSubject,
} from "../syntax/index.ts";

const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const phraseWords = new Set(["NOUN", "PROPN", "PRON", "DET", "ADJ"]);
const reach = 12;
const farthest = 40;
const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tonight|week|month|year|morning|evening)$/;
const nobody = /^(?:any|no|every)(?:body|one|thing)$|^(?:something|what)$/;

/**
 * The head of the subject of a verb of speaking, outside of quotation marks: by the tree, else the noun phrase that stands
 * beside the verb ("said the minister"). The name where one stands beside a role ("the minister, Ilse Varga, said",
 * "opposition leader Raila Odinga said"). Null where there is none, or where the subject is only spoken to.
 */
export function subjectOf(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  const head = headOfSubject(graph, verb, inside);
  if (head === null || !isRole(graph, head)) return head;
  const name = childrenBy(graph, head, "appos", "flat").find(
    (at) => at > head && inside[at] === -1 && graph.tokens[at]?.upos === "PROPN",
  );
  return name ?? head;
}

/** A common noun, or a title with an article of its own ("the High Commissioner"). */
function isRole(graph: SentenceGraph, head: number): boolean {
  const upos = graph.tokens[head]?.upos;
  return upos === "NOUN" || (upos === "PROPN" && childrenBy(graph, head, "det").length > 0);
}

function headOfSubject(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  const usable = (at: number): boolean =>
    inside[at] === -1 &&
    !isRelative(graph, at) &&
    !days.test(graph.lower[at] ?? "") &&
    !nobody.test(graph.lower[at] ?? "");
  const between = inserted(graph, verb, inside);
  if (between !== null && usable(between)) return between;
  const own = childrenBy(graph, verb, "nsubj").filter((at) => !hasRelation(graph, at, "nsubj:pass"));
  const direct = own.find(usable);
  if (direct !== undefined) return direct;
  const passive = childrenBy(graph, verb, "nsubj:pass", "aux:pass").length > 0;
  if (passive) return childrenBy(graph, verb, "obl:agent").find(usable) ?? null;
  const beside = inverted(graph, verb, inside) ?? before(graph, verb, inside);
  if (beside !== null && usable(beside)) return beside;
  const apart = behindQuote(graph, verb, inside) ?? beforeComma(graph, verb);
  if (apart !== null && usable(apart)) return apart;
  const surface = hasRelation(graph, verb, "amod") ? null : (surfaceSubject(graph, verb)?.index ?? null);
  return surface !== null && usable(surface) && nominal.has(graph.tokens[surface]?.upos ?? "") ? surface : null;
}

/** The noun phrase of a clause of its own between commas ("The plan, Ms Lee said, is dead"), whatever the tree makes of it. */
function inserted(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  const next = graph.tokens[verb + 1];
  if (next && !/^[,.]$/.test(next.form)) return null;
  const head = before(graph, verb, inside);
  if (head === null || head !== verb - 1) return null;
  let first = head;
  while (first > 0 && inside[first - 1] === -1 && phraseWords.has(graph.tokens[first - 1]?.upos ?? "")) first--;
  return graph.tokens[first - 1]?.form === "," ? head : null;
}

/** The noun phrase behind a verb that stands right behind a quote. */
function inverted(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  let previous = verb - 1;
  while (previous >= 0 && inside[previous] === -1 && graph.tokens[previous]?.upos === "PUNCT") previous--;
  if (previous < 0 || inside[previous] === -1) return null;
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
    if (nominal.has(upos)) return at;
    if (upos !== "ADV" && upos !== "AUX" && upos !== "PART") return null;
  }
  return null;
}

/** The first noun phrase after a quote, where commas set something apart between it and the verb. */
function behindQuote(graph: SentenceGraph, verb: number, inside: Int32Array): number | null {
  if (!/^[,)]$/.test(graph.tokens[verb - 1]?.form ?? "")) return null;
  let from = verb;
  while (from > Math.max(0, verb - farthest) && inside[from - 1] === -1) from--;
  if (from === 0 || inside[from - 1] === -1) return null;
  for (let at = from; at < verb; at++) {
    const upos = graph.tokens[at]?.upos ?? "";
    if (nominal.has(upos)) return phraseHead(graph, at, inside);
    if (upos === "VERB" || upos === "ADP" || upos === "SCONJ") return null;
  }
  return null;
}

/** The name between commas before a verb that ends its sentence ("..., the chairman, Paul Lind, said"). */
function beforeComma(graph: SentenceGraph, verb: number): number | null {
  if (graph.tokens[verb - 1]?.form !== "," || graph.tokens[verb - 2]?.upos !== "PROPN") return null;
  if (graph.tokens.slice(verb + 1).some(({ upos }) => nominal.has(upos) || upos === "VERB")) return null;
  let at = verb - 2;
  while (["flat", "compound"].includes(relationOf(graph, at)) && (graph.heads[at] ?? -1) >= 0)
    at = graph.heads[at] ?? at;
  return at;
}

function phraseHead(graph: SentenceGraph, from: number, inside: Int32Array): number {
  let at = from;
  while (["NOUN", "PROPN"].includes(graph.tokens[at + 1]?.upos ?? "") && inside[at + 1] === -1) at++;
  return at;
}
