import { childrenBy, relationOf, type SentenceGraph } from "../syntax/index.ts";
import { tenseOf } from "./tense-of.ts";

const usually = new Set(
  "usually typically normally generally always often frequently regularly routinely occasionally sometimes rarely seldom".split(
    " ",
  ),
);
const unmeant = new Set(["accidentally", "inadvertently", "unintentionally"]);
const every = new Set(["each", "every", "per"]);
const spans = new Set(["day", "night", "week", "weekend", "month", "year", "summer", "winter"]);
const manners = new Set(["way", "manner"]);

/**
 * True where a verb tells what is usual, so many a year, how a thing is done ("the way people are sentenced") or what nobody
 * meant to do: no one act.
 */
export function isHabit(graph: SentenceGraph, verb: number): boolean {
  if (graph.tokens[verb]?.upos !== "VERB") return false;
  const head = graph.heads[verb] ?? -1;
  const present = tenseOf(graph, verb) === "present" && graph.tokens[verb]?.xpos !== "VBG";
  if (present && relationOf(graph, verb).startsWith("acl") && manners.has(graph.lemmas[head] ?? "")) return true;
  const own = graph.children[verb] ?? [];
  const below = own.flatMap((child) => childrenBy(graph, child, "nmod", "obl"));
  return [...own, ...below].some((child) => {
    if (unmeant.has(graph.lower[child] ?? "")) return true;
    if (present && usually.has(graph.lower[child] ?? "")) return true;
    const lemma = graph.lemmas[child] ?? "";
    if (!spans.has(lemma) || (!present && lemma !== "year")) return false;
    return childrenBy(graph, child, "det", "case", "amod").some((word) => every.has(graph.lower[word] ?? ""));
  });
}
