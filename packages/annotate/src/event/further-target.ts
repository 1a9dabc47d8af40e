import type { Mention } from "@dateline/core";
import { childrenBy, prepositionsOf, surfaceSubject } from "../syntax/index.ts";
import { actorsOf } from "./actors-of.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const between = new Set(["CONSULT", "AGREE", "RETREAT"]);
const clauses = ["xcomp", "ccomp", "advcl"];

/**
 * Whom an act is directed at where no place of its frame is filled: who is to give way, for a threat ("unless Peru pays");
 * the parties, for one who mediates ("offered to mediate between its neighbours").
 */
export function furtherTarget(view: SentenceView, trigger: Trigger): { actors: Mention[]; path: string } | null {
  if (trigger.entry.part === "noun") return null;
  if (trigger.entry.type === "THREATEN") return conditionOf(view, trigger);
  return between.has(trigger.entry.type) ? partiesOf(view, trigger) : null;
}

function conditionOf(view: SentenceView, trigger: Trigger): { actors: Mention[]; path: string } | null {
  const { graph } = view;
  const heads = [trigger.anchor, ...childrenBy(graph, trigger.anchor, ...clauses)];
  for (const clause of heads.flatMap((head) => childrenBy(graph, head, "advcl"))) {
    const marks = prepositionsOf(graph, clause);
    const negated = childrenBy(graph, clause, "advmod").some((child) =>
      ["not", "n't"].includes(graph.lower[child] ?? ""),
    );
    if (!marks.includes("unless") && !marks.includes("until") && !(marks.includes("if") && negated)) continue;
    const subject = surfaceSubject(graph, clause);
    const actors = subject ? actorsOf(view, subject.index) : [];
    if (actors.length > 0) return { actors, path: `subject of the "${marks[0]}" clause` };
  }
  return null;
}

function partiesOf(view: SentenceView, trigger: Trigger): { actors: Mention[]; path: string } | null {
  const { graph } = view;
  const heads = [trigger.anchor, ...childrenBy(graph, trigger.anchor, "xcomp", "advcl")];
  const beside = heads.flatMap((head) => [head, ...childrenBy(graph, head, "obj", "nsubj:pass")]);
  const phrases = beside.flatMap((head) => childrenBy(graph, head, "obl", "nmod"));
  for (const party of [...phrases, ...phrases.flatMap((head) => childrenBy(graph, head, "nmod"))]) {
    const actors = prepositionsOf(graph, party).includes("between") ? actorsOf(view, party) : [];
    if (actors.length > 0) return { actors, path: '"between" phrase' };
  }
  return null;
}
