import { childrenBy, hasRelation, prepositionsOf } from "../syntax/index.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const within = new Set(["in", "during", "at", "on", "amid", "with", "to"]);
const seen = new Set(["see", "witness", "have", "bring", "mark", "include"]);
const passing = new Set(
  "take happen occur begin start come follow continue end last resume break erupt be go proceed unfold kill wound injure hit destroy leave damage claim strike fail collapse succeed open close".split(
    " ",
  ),
);

/**
 * True where the time of a noun's verb is that of the noun's act too: where the verb only says that it came about, and where
 * the noun says in or during what something was done. What somebody condemns, recalls or answers has a time of its own.
 */
export function takesVerbTime(view: SentenceView, trigger: Trigger): boolean {
  const { graph, lexicon } = view;
  let at = trigger.anchor;
  for (let step = 0; step < 6 && hasRelation(graph, at, "conj"); step++) at = graph.heads[at] ?? at;
  const head = graph.heads[at] ?? -1;
  if (head < 0 || graph.tokens[head]?.upos !== "VERB") return head < 0 || childrenBy(graph, at, "cop").length > 0;
  const lemma = graph.lemmas[head] ?? "";
  if (trigger.words.includes(head)) return true;
  const light = lexicon.lightVerbs.has(lemma);
  if (hasRelation(graph, at, "obl")) return prepositionsOf(graph, at).every((word) => within.has(word));
  if (hasRelation(graph, at, "nsubj")) return light || passing.has(lemma);
  const same = lexicon.byAnchor.get(lemma)?.some((entry) => entry.type === trigger.entry.type) ?? false;
  if (hasRelation(graph, at, "obj")) return light || seen.has(lemma) || same;
  return ["advcl", "parataxis", "ccomp", "xcomp", "acl"].some((name) => hasRelation(graph, at, name));
}
