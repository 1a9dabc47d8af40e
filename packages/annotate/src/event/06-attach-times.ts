import type { TimeExpression } from "@dateline/core";
import { headInSpan } from "../coref/index.ts";
import { childrenBy, clauseOf, hasRelation, prepositionsOf, relationOf } from "../syntax/index.ts";
import { carrierOf } from "./carrier-of.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

/** A time of an event and by which rule it was attached. */
export interface AttachedTime {
  time: TimeExpression;
  rule: string;
}

const timely = new Set(
  "hour morning afternoon evening night day week month year end beginning start middle half eve".split(" "),
);
const closed = new Set(["acl:relcl", "acl", "ccomp", "parataxis"]);

/**
 * The times that belong to a trigger: those that hang on it, else those of its clause, else that of the sentence's main
 * clause. More than one is given only for a plural noun with coordinated times ("coups in 2020 and 2021").
 */
export function attachTimes(view: SentenceView, trigger: Trigger): AttachedTime[] {
  const dated = view.times.filter((time) => time.span !== null && (time.kind === "date" || time.kind === "time"));
  if (dated.length === 0) return [];
  const heads = dated.map((time) => ({ time, head: headOf(view, time) }));
  const direct = heads.filter(({ head }) => hangsOn(view, head, trigger.anchor));
  if (direct.length > 0) {
    const plural = view.graph.tokens[trigger.anchor]?.xpos === "NNS";
    const chosen = plural ? direct : direct.slice(0, 1);
    return chosen.map(({ time }) => ({ time, rule: "hangs on the trigger" }));
  }
  const carrier = carrierOf(view.graph, view.lexicon, trigger.anchor);
  const byCarrier = carrier && heads.find(({ head }) => hangsOn(view, head, carrier.verb));
  if (byCarrier) return [{ time: byCarrier.time, rule: "hangs on the light verb" }];
  return fromClause(view, trigger, heads);
}

function fromClause(
  view: SentenceView,
  trigger: Trigger,
  heads: readonly { time: TimeExpression; head: number }[],
): AttachedTime[] {
  const { graph } = view;
  let clause = clauseOf(graph, trigger.anchor);
  let shared = false;
  const described = heads.find(({ time }) => whenBehind(view, time, clause));
  if (described) return [{ time: described.time, rule: "the time its clause describes" }];
  for (let step = 0; step < 6; step++) {
    const here = heads.filter(
      ({ head }) => clauseOf(graph, head) === clause && !insideOther(view, head, trigger, clause),
    );
    const fits = here.find(({ head }) => !shared || head < clause);
    if (fits) return [{ time: fits.time, rule: step === 0 ? "in its clause" : "in the clause above" }];
    const relation = relationOf(graph, clause);
    const above = graph.heads[clause] ?? -1;
    const antecedent = heads.find(({ head }) => head === above);
    if (antecedent && relation.startsWith("acl"))
      return [{ time: antecedent.time, rule: "the time its clause describes" }];
    if (above < 0 || closed.has(relation) || view.lexicon.reporting.has(graph.lemmas[above] ?? "")) return [];
    const participle = relation === "advcl" && graph.tokens[clause]?.xpos === "VBG" && above < clause;
    if (relation !== "conj" && relation !== "xcomp" && !participle) return [];
    shared ||= relation === "conj";
    clause = clauseOf(graph, above);
  }
  return [];
}

/** "March 2018, when Tallinn sent home": the time right before the "when" of a clause. */
function whenBehind(view: SentenceView, time: TimeExpression, clause: number): boolean {
  const { graph } = view;
  const when = childrenBy(graph, clause, "advmod", "mark").find((child) => graph.lower[child] === "when");
  if (when === undefined) return false;
  const before = graph.tokens[graph.tokens[when - 1]?.upos === "PUNCT" ? when - 2 : when - 1];
  return before !== undefined && before.end === time.evidence.end;
}

/** True where a time hangs on a noun that is not the trigger: "the accord of 2015" says nothing of its breach. */
function insideOther(view: SentenceView, head: number, trigger: Trigger, clause: number): boolean {
  const { graph } = view;
  for (let at = head, step = 0; at >= 0 && at !== clause && step < 12; at = graph.heads[at] ?? -1, step++) {
    const up = graph.heads[at] ?? -1;
    if (trigger.words.includes(up)) return false;
    if (hasRelation(graph, at, "nmod") && up !== clause && !tellsOf(view, up, trigger.anchor)) {
      if (keepsTime(view, at === head ? at : null, up)) return true;
    }
  }
  return false;
}

/** "In an earlier attack, on 14 October, pirates abducted": the noun is the verb's own event. */
function tellsOf(view: SentenceView, noun: number, anchor: number): boolean {
  return (
    view.graph.heads[noun] === anchor &&
    hasRelation(view.graph, noun, "obl") &&
    prepositionsOf(view.graph, noun).includes("in")
  );
}

/** A noun keeps its time where it names an event, or where the time stands behind "of"; else the time is the verb's. */
function keepsTime(view: SentenceView, time: number | null, noun: number): boolean {
  const { graph, lexicon } = view;
  if (time !== null && prepositionsOf(graph, time).includes("of")) return true;
  const entries = lexicon.byAnchor.get(graph.lemmas[noun] ?? "") ?? [];
  return graph.tokens[noun]?.upos === "NOUN" && entries.some((entry) => entry.part === "noun");
}

function hangsOn(view: SentenceView, head: number, anchor: number): boolean {
  const { graph } = view;
  let at = head;
  while (relationOf(graph, at) === "conj" && (graph.heads[at] ?? -1) >= 0) at = graph.heads[at] ?? -1;
  if (at === anchor && head !== anchor) return true;
  for (let step = 0; step < 3 && at >= 0; step++) {
    const up = graph.heads[at] ?? -1;
    if (up === anchor)
      return ["obl", "nmod", "advmod", "amod", "compound", "advcl"].some((name) => hasRelation(graph, at, name));
    if (!["nmod", "compound", "amod", "nummod"].some((name) => hasRelation(graph, at, name))) return false;
    if (!timely.has(graph.lemmas[up] ?? "")) return false;
    at = up;
  }
  return false;
}

function headOf(view: SentenceView, time: TimeExpression): number {
  const { tokens } = view.graph;
  const first = tokens.findIndex((token) => token.end > time.evidence.start);
  const last = tokens.findLastIndex((token) => token.start < time.evidence.end);
  return first < 0 || last < first ? 0 : headInSpan(view.graph, first, last);
}
