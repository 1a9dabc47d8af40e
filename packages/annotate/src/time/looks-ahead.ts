import { childrenBy, hasRelation, prepositionsOf, relationOf, type SentenceGraph } from "../syntax/index.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const future = words("will 'll shall wo would");
const possible = words("may might could should must can");
const arranged = words("schedule plan set due expect slate bill intend plan book tip likely upcoming forthcoming");
const broughtAbout = words(
  "help manage begin start continue have be use fail refuse decline seem appear happen go come get try attempt",
);
const moved = words("give extend postpone delay adjourn suspend defer push reschedule schedule invite summon prolong");
const bySchedule = words("begin start open meet take convene resume expire reopen depart kick go vote");
const appointments = words(
  "election vote summit meeting talk hearing trial deadline ballot poll conference referendum session ceremony match visit",
);
const farthest = 12;

/**
 * True where the words around a time, whose first character is at `start` of the article, speak of what is to come, by the
 * tense of its verb; false where they tell what has been, null where the tree does not say.
 */
export function looksAhead(graph: SentenceGraph, start: number): boolean | null {
  const first = graph.tokens.findIndex((token) => token.end > start);
  if (first < 0) return null;
  let at = first;
  while (isTimeWord(graph, at)) at = graph.heads[at] ?? -1;
  const time = at;
  const prepositions = prepositionsOf(graph, time);
  if (prepositions.includes("for")) return true;
  const owned = ownedNoun(graph, time);
  if (owned !== null && prepositionsOf(graph, owned).some((word) => word === "ahead" || word === "before")) return true;
  if (owned !== null && !appointments.has(graph.lemmas[owned] ?? "")) return false;
  for (let step = 0; step < farthest && at >= 0; step++) {
    if (at !== time && isArranged(graph, at)) return true;
    if (isPredicate(graph, at) && at !== time) return ofPredicate(graph, at, prepositions);
    at = graph.heads[at] ?? -1;
  }
  return null;
}

function isTimeWord(graph: SentenceGraph, at: number): boolean {
  const head = graph.heads[at] ?? -1;
  return (
    head >= 0 &&
    ["nmod:unmarked", "compound", "nummod", "amod", "det"].includes(relationOf(graph, at)) &&
    head - at < 3 &&
    head - at > -3
  );
}

/** The noun that a time owns or stands before: "Friday's vote". */
function ownedNoun(graph: SentenceGraph, time: number): number | null {
  return hasRelation(graph, time, "nmod:poss") ? (graph.heads[time] ?? null) : null;
}

function isArranged(graph: SentenceGraph, at: number): boolean {
  if (arranged.has(graph.lemmas[at] ?? "")) return true;
  return childrenBy(graph, at, "amod").some((child) => arranged.has(graph.lemmas[child] ?? ""));
}

function isPredicate(graph: SentenceGraph, at: number): boolean {
  const verb = graph.tokens[at]?.upos === "VERB" && relationOf(graph, at) !== "amod";
  return verb || childrenBy(graph, at, "cop").length > 0;
}

function ofPredicate(graph: SentenceGraph, verb: number, prepositions: readonly string[], depth = 0): boolean | null {
  const aux = childrenBy(graph, verb, "aux", "cop").map((child) => graph.lower[child] ?? "");
  const xpos = graph.tokens[verb]?.xpos ?? "";
  const lemma = graph.lemmas[verb] ?? "";
  const perfect = aux.some((word) => ["have", "has", "had", "'ve"].includes(word));
  if (aux.some((word) => future.has(word))) return !perfect || !aux.includes("would");
  if (perfect) return false;
  if (aux.some((word) => possible.has(word))) return true;
  if (prepositions.some((word) => ["until", "till", "for", "to"].includes(word)) && moved.has(lemma)) return true;
  if (aux.some((word) => ["was", "were"].includes(word))) return false;
  const head = graph.heads[verb] ?? -1;
  if (childrenBy(graph, verb, "mark").some((child) => graph.lower[child] === "to")) {
    const about = head >= 0 && broughtAbout.has(graph.lemmas[head] ?? "");
    const purpose = hasRelation(graph, verb, "advcl");
    if (!about && !purpose) return true;
    return head < 0 || depth > 4 ? null : ofPredicate(graph, head, [], depth + 1);
  }
  if (xpos === "VBG" && aux.some((word) => ["is", "are", "'s", "'re", "am"].includes(word))) return true;
  if (xpos === "VBD" || xpos === "VBN") return false;
  if (xpos === "VBG") return head < 0 || depth > 4 ? null : ofPredicate(graph, head, [], depth + 1);
  if (xpos === "VBZ" || xpos === "VBP") return bySchedule.has(lemma) ? true : null;
  return null;
}
