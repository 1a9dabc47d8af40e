import { childrenBy, isPassive } from "../syntax/index.ts";
import { actorOf, actorsOf } from "./actors-of.ts";
import { acts } from "./acts.ts";
import { fillPlace } from "./fill-place.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const harmless = new Set(["ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "COUP"]);
const violent = new Set(["explosion", "blast", "gunfire", "fire", "ambush", "violence", "operation", "shrapnel"]);

/** A verb whose subject is there and cannot act ("the storm killed three") is no event between actors. */
export function idleSubject(view: SentenceView, trigger: Trigger): string | null {
  const { graph } = view;
  if (graph.tokens[trigger.anchor]?.upos !== "VERB" || !trigger.entry.frame.source.includes("subj")) return null;
  if (!harmless.has(trigger.entry.type) && trigger.entry.frame.mutual) return null;
  const found = fillPlace(view, trigger.anchor, "subj")[0];
  if (!found || (isPassive(graph, trigger.anchor) && found.path !== "agent of the passive")) return null;
  if (isDisaster(view, found.index)) return `"${graph.tokens[found.index]?.form}" cannot act`;
  if (actorOf(view, found.index) || actorsOf(view, found.index).length > 0) return null;
  if (wields(view, found.index) || violent.has(graph.lemmas[found.index] ?? "")) return null;
  const upos = graph.tokens[found.index]?.upos;
  if (upos === "PRON" || upos === "NUM" || upos === "ADJ" || upos === "DET")
    return harmless.has(trigger.entry.type) ? null : "no actor as subject";
  return `"${graph.tokens[found.index]?.form}" cannot act`;
}

/** A weapon or an event noun as subject: its owner may be unsaid. */
function wields(view: SentenceView, index: number): boolean {
  const lemma = view.graph.lemmas[index] ?? "";
  const spot = ["place", "facility"].some((name) => view.lexicon.classes.get(name)?.has(lemma));
  return (
    acts(view, index) && (!spot || ["weapon", "vehicle"].some((name) => view.lexicon.classes.get(name)?.has(lemma)))
  );
}

/** "Hurricane Irene": a subject of whose words one is a kind of disaster. */
function isDisaster(view: SentenceView, index: number): boolean {
  const { graph } = view;
  const disasters = view.lexicon.classes.get("disaster");
  const words = [index, ...childrenBy(graph, index, "compound", "flat", "nmod:desc", "amod"), index - 1];
  return words.some((at) => disasters?.has(graph.lemmas[at] ?? "") || disasters?.has(graph.lower[at] ?? ""));
}
