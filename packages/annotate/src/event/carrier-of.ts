import { childrenBy, relationOf, type SentenceGraph } from "../syntax/index.ts";
import type { EventLexicon, LightVerb } from "./lexicon/index.ts";

/** The light verb that carries an event noun ("launched an attack"), null where none does. */
export interface Carrier {
  verb: number;
  light: LightVerb;
}

/** Finds the light verb of which a noun is the object, or the subject in a passive ("an attack was launched"). */
export function carrierOf(graph: SentenceGraph, lexicon: EventLexicon, noun: number): Carrier | null {
  let at = noun;
  while (relationOf(graph, at) === "conj" && graph.tokens[graph.heads[at] ?? -1]?.upos === "NOUN")
    at = graph.heads[at] ?? at;
  if (!["obj", "nsubj:pass"].includes(relationOf(graph, at))) return null;
  const verb = graph.heads[at] ?? -1;
  const light = lightVerbAt(graph, lexicon, verb);
  return light && { verb, light };
}

function lightVerbAt(graph: SentenceGraph, lexicon: EventLexicon, verb: number): LightVerb | null {
  const lemma = graph.lemmas[verb] ?? "";
  const particle = childrenBy(graph, verb, "compound:prt").map((child) => graph.lower[child])[0];
  return lexicon.lightVerbs.get(particle === undefined ? lemma : `${lemma} ${particle}`) ?? null;
}
