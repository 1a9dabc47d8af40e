import type { EventType } from "@dateline/core";
import { hasRelation, relationOf } from "../syntax/index.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const speech = new Set<EventType>(["REQUEST", "THREATEN", "AGREE", "REJECT"]);
const denies = new Set(["deny", "refute", "dispute"]);
const content = ["xcomp", "ccomp", "obj", "obl", "advcl", "nmod", "acl", "conj"];
/** "Killed in a raid", "by mortar fire", "during an ambush" tell one act. */
const means = new Set(["in", "under", "by", "with", "from", "during"]);
const restraint = new Set<EventType>(["COERCE", "SANCTION"]);
const never = new Set(["acl:relcl", "nmod:poss", "obl:agent", "obl:unmarked", "obl:tmod"]);

/**
 * Why a trigger is not coded beside another of its sentence: its word is part of a longer expression, or it is what
 * is demanded, threatened, promised or refused there. Null where it stands by itself.
 */
export function coveredBy(view: SentenceView, trigger: Trigger, all: readonly Trigger[]): string | null {
  for (const other of all) {
    if (other === trigger) continue;
    if (other.words.length > 1 && other.words.includes(trigger.anchor))
      return `part of "${other.entry.words.join(" ")}"`;
  }
  const verb = view.graph.heads[trigger.anchor] ?? -1;
  const above = all.find((other) => other.anchor === verb && other.entry.type === trigger.entry.type);
  const inside =
    ["obl", "obl:agent"].includes(relationOf(view.graph, trigger.anchor)) &&
    (view.graph.children[trigger.anchor] ?? []).some(
      (child) => hasRelation(view.graph, child, "case") && means.has(view.graph.lower[child] ?? ""),
    );
  if (above && inside) return `told by "${view.graph.tokens[verb]?.form}"`;
  const lifted = all.some((other) => other.anchor === verb && other.entry.type === "CONCEDE");
  if (lifted && relationOf(view.graph, trigger.anchor) === "obj" && restraint.has(trigger.entry.type))
    return `lifted by "${view.graph.tokens[verb]?.form}"`;
  if (above && isSameDeed(view, verb, trigger.anchor)) return `told by "${view.graph.tokens[verb]?.form}"`;
  const byAnchor = new Map(all.map((other) => [other.anchor, other]));
  let at = trigger.anchor;
  for (let step = 0; step < 8; step++) {
    const head = view.graph.heads[at] ?? -1;
    const relation = relationOf(view.graph, at);
    if (head < 0 || never.has(relation) || !content.some((name) => hasRelation(view.graph, at, name))) return null;
    if (relation === "advcl" && !infinitive(view, at)) return null;
    const further = at === trigger.anchor && !speech.has(byAnchor.get(head)?.entry.type ?? "COUP");
    if (relation === "obl" && !further && !view.graph.children[at]?.some((child) => asks(view, child))) return null;
    const other = byAnchor.get(head);
    const lemma = view.graph.lemmas[head] ?? "";
    if (relation !== "conj" && other && other !== trigger && speech.has(other.entry.type) && !denies.has(lemma)) {
      return `content of "${view.graph.tokens[head]?.form}"`;
    }
    at = head;
  }
  return null;
}

/** "Shot and killed a fisherman": two verbs in a row with one object tell one act. */
function isSameDeed({ graph }: SentenceView, first: number, second: number): boolean {
  if (!hasRelation(graph, second, "conj") || second !== first + 2 || graph.lower[first + 1] !== "and") return false;
  return !graph.children[first]?.some((child) => child > first && hasRelation(graph, child, "obj"));
}

function infinitive(view: SentenceView, at: number): boolean {
  return (view.graph.children[at] ?? []).some((child) => view.graph.lower[child] === "to");
}

function asks(view: SentenceView, child: number): boolean {
  return (
    hasRelation(view.graph, child, "case") && ["for", "to", "of", "on", "with"].includes(view.graph.lower[child] ?? "")
  );
}
