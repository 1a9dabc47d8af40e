import { hasRelation, prepositionsOf } from "../syntax/index.ts";
import { carrierOf } from "./carrier-of.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const apart = new Set(["since", "after", "before", "following", "despite", "until", "ahead", "prior"]);
const within = new Set(["in", "during", "at", "amid"]);
const beforeNoun = ["compound", "amod", "nummod", "nmod:poss"];

/** True where a time hangs on a noun that is not the trigger: "the accord of 2015" says nothing of its breach. */
export function isNounTime(view: SentenceView, head: number, trigger: Trigger, clause: number): boolean {
  const { graph } = view;
  for (let at = head, step = 0; at >= 0 && at !== clause && step < 12; at = graph.heads[at] ?? -1, step++) {
    const up = graph.heads[at] ?? -1;
    if (up === trigger.anchor) return false;
    if (up < 0 || up === clause || tellsOf(view, up, trigger.anchor) || graph.tokens[up]?.upos !== "NOUN") continue;
    const attributive =
      beforeNoun.some((name) => hasRelation(graph, at, name)) && at < up && !isPrepositional(view, at);
    if (attributive && !isTimeNoun(view, up)) return true;
    if (trigger.words.includes(up)) return false;
    if (!hasRelation(graph, at, "nmod")) continue;
    const near = at === head || prepositionsOf(graph, at).includes("of");
    if (keepsTime(view, at === head ? at : null, up, near) && !isOwnNoun(view, up, clause, trigger)) return true;
  }
  return false;
}

/** "In an earlier attack, on 14 October, pirates abducted", "killed in Monday's raid": the noun is the verb's own event. */
function tellsOf({ graph }: SentenceView, noun: number, anchor: number): boolean {
  if (graph.heads[noun] !== anchor || !hasRelation(graph, noun, "obl")) return false;
  return prepositionsOf(graph, noun).some((word) => within.has(word));
}

/** The noun of a light verb ("paid a visit in May") and one for the same act ("signed an accord in May") are the verb's own. */
function isOwnNoun(view: SentenceView, noun: number, clause: number, trigger: Trigger): boolean {
  const { graph, lexicon } = view;
  if (carrierOf(graph, lexicon, noun)?.verb === clause) return true;
  const same = lexicon.byAnchor.get(graph.lemmas[noun] ?? "")?.some((entry) => entry.type === trigger.entry.type);
  const beside = hasRelation(graph, noun, "obj") || hasRelation(graph, noun, "obl");
  return same === true && graph.heads[noun] === trigger.anchor && beside;
}

/**
 * A noun keeps its time where it names an event, where the time stands behind "of", and where the noun itself says when
 * ("since the founding of the town in 2017"); else the time is the verb's.
 */
function keepsTime(view: SentenceView, time: number | null, noun: number, near: boolean): boolean {
  const { graph, lexicon } = view;
  if (time !== null && prepositionsOf(graph, time).includes("of")) return true;
  if (prepositionsOf(graph, noun).some((word) => apart.has(word))) return true;
  const entries = lexicon.byAnchor.get(graph.lemmas[noun] ?? "") ?? [];
  return near && entries.some((entry) => entry.part === "noun");
}

/** A time right behind a preposition is no attribute, whatever the tree says: "by Sunday most units had left". */
function isPrepositional({ graph }: SentenceView, at: number): boolean {
  return (
    graph.tokens[(graph.first[at] ?? at) - 1]?.upos === "ADP" || graph.tokens[graph.first[at] ?? at]?.upos === "ADP"
  );
}

function isTimeNoun({ graph, times }: SentenceView, index: number): boolean {
  const token = graph.tokens[index];
  return times.some(({ evidence }) => token && evidence.start <= token.start && token.end <= evidence.end);
}
