import type { TimeExpression } from "@dateline/core";
import { childrenBy, clauseOf, hasRelation, prepositionsOf, relationOf } from "../syntax/index.ts";
import { carrierOf } from "./carrier-of.ts";
import { type DatedTime, datedTimes } from "./dated-times.ts";
import { listedTimes } from "./listed-times.ts";
import type { SentenceView } from "./sentence-view.ts";
import { sharesTime } from "./shares-time.ts";
import type { Trigger } from "./trigger.ts";

/** A time of an event and by which rule it was attached. */
export interface AttachedTime {
  time: TimeExpression;
  rule: string;
}

const timely = new Set(
  "hour morning afternoon evening night day week month year end beginning start middle half eve dawn dusk noon midnight midday sunrise sunset".split(
    " ",
  ),
);
const closed = new Set(["acl:relcl", "acl", "ccomp", "parataxis"]);
const verdicts = new Set(["ACCUSE", "CONCEDE", "SUPPORT", "REJECT"]);
const implicative = new Set(["help", "manage", "begin", "start", "continue", "try", "attempt", "have", "go"]);

/**
 * The times that belong to a trigger: those that hang on it, else those of its clause, else that of the clause it is
 * joined to. More than one is given only for a list of times ("coups in 2020 and 2021").
 */
export function attachTimes(view: SentenceView, trigger: Trigger): AttachedTime[] {
  const dated = datedTimes(view);
  const found = dated.length === 0 ? null : attachedTo(view, trigger, dated);
  if (!found) return [];
  const plural = view.graph.tokens[trigger.anchor]?.xpos === "NNS";
  return listedTimes(view, found.dated, dated, plural).map(({ time }) => ({ time, rule: found.rule }));
}

interface Found {
  dated: DatedTime;
  rule: string;
}

function attachedTo(view: SentenceView, trigger: Trigger, dated: readonly DatedTime[]): Found | null {
  const { graph } = view;
  const verb = graph.tokens[trigger.anchor]?.upos === "VERB";
  const direct = dated.filter(
    ({ head, clause }) => hangsOn(view, head, trigger.anchor) && (!verb || clause === trigger.anchor),
  );
  const nearest = finest(view, direct);
  if (nearest) return { dated: nearest, rule: "hangs on the trigger" };
  const carrier = carrierOf(graph, view.lexicon, trigger.anchor);
  const byCarrier = carrier && dated.find(({ head }) => hangsOn(view, head, carrier.verb));
  if (byCarrier) return { dated: byCarrier, rule: "hangs on the light verb" };
  const told = verb ? null : toldByParticiple(view, trigger, dated);
  if (told) return { dated: told, rule: "in the clause that tells the act" };
  if (!verb && judged(view, trigger)) return null;
  return fromClause(view, trigger, dated);
}

/** Of times that stand side by side ("eight years earlier, in March 2010") the most exact, else the first. */
function finest(view: SentenceView, dated: readonly DatedTime[]): DatedTime | null {
  let best = dated[0] ?? null;
  for (const next of dated.slice(1)) {
    if (best === null) break;
    const between = view.article.text.slice(best.time.evidence.end, next.time.evidence.start);
    if (!/^,? ?(?:in|on|at)?(?: the)? ?$/.test(between) || days(next) >= days(best)) break;
    best = next;
  }
  return best;
}

function days({ time }: DatedTime): number {
  const [from, to] = [time.span?.earliest ?? null, time.span?.latest ?? null];
  return from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
}

/** "A massacre committed by soldiers in 1974": the time of a light verb, or of one for the same act, behind the noun. */
function toldByParticiple(view: SentenceView, trigger: Trigger, dated: readonly DatedTime[]): DatedTime | null {
  const { graph, lexicon } = view;
  for (const child of childrenBy(graph, trigger.anchor, "acl")) {
    const lemma = graph.lemmas[child] ?? "";
    const same = lexicon.byAnchor.get(lemma)?.some((entry) => entry.type === trigger.entry.type);
    const found = same || lexicon.lightVerbs.has(lemma) ? dated.find(({ clause }) => clause === child) : undefined;
    if (found) return found;
  }
  return null;
}

/** What somebody condemns, apologises for or praises has a time of its own: that of the verb is the judgement's. */
function judged(view: SentenceView, trigger: Trigger): boolean {
  const { graph, lexicon } = view;
  if (!["obj", "obl", "nsubj:pass"].includes(relationOf(graph, trigger.anchor))) return false;
  const lemma = graph.lemmas[graph.heads[trigger.anchor] ?? -1] ?? "";
  const entries = lexicon.byAnchor.get(lemma) ?? [];
  return entries.some((entry) => entry.words.length === 1 && verdicts.has(entry.type));
}

function fromClause(view: SentenceView, trigger: Trigger, dated: readonly DatedTime[]): Found | null {
  const { graph } = view;
  let clause = clauseOf(graph, trigger.anchor);
  let shared = false;
  const described = dated.find(({ stated }) => whenBehind(view, stated, clause));
  if (described) return { dated: asStated(described), rule: "the time its clause describes" };
  for (let step = 0; step < 6; step++) {
    const below = clause;
    const here = dated.filter((one) => inClause(view, one, clause) && !insideOther(view, one.head, trigger, clause));
    const fits = finest(
      view,
      here.filter(({ head }) => !shared || head < clause),
    );
    if (fits) return { dated: fits, rule: step === 0 ? "in its clause" : "in the clause above" };
    const relation = relationOf(graph, clause);
    const above = graph.heads[clause] ?? -1;
    const antecedent = dated.find(({ head }) => head === above);
    if (antecedent && relation.startsWith("acl")) return { dated: antecedent, rule: "the time its clause describes" };
    const reporting = view.lexicon.reporting.has(graph.lemmas[above] ?? "");
    if (above < 0 || reporting) return null;
    const next = clauseOf(graph, above);
    if (relation === "conj" && sharesTime(view, next, below)) {
      const first = finest(
        view,
        dated.filter(
          (one) => sharable(one, below) && inClause(view, one, next) && !insideOther(view, one.head, trigger, next),
        ),
      );
      if (first) return { dated: first, rule: "shared with the verb it is joined to" };
    }
    if (closed.has(relation) && !behindColon(view, next, below)) return null;
    const participle = relation === "advcl" && isBareParticiple(view, clause) && above < clause;
    const purpose = relation === "advcl" && isInfinitive(view, clause) && above < clause;
    if (!["conj", "xcomp", "parataxis"].includes(relation) && !participle && !purpose) return null;
    shared ||= relation === "conj" && !behindColon(view, next, below);
    clause = next;
  }
  return null;
}

/** "Since 2011, when the police killed": the clause tells what was done then, not since. */
function asStated(dated: DatedTime): DatedTime {
  return { ...dated, time: dated.stated };
}

/** In the clause itself, or in the infinitive of a verb that only says that it came about ("helped to raise it in May"). */
function inClause(view: SentenceView, { clause: own }: DatedTime, clause: number): boolean {
  if (own === clause) return true;
  const { graph } = view;
  return implicative.has(graph.lemmas[clause] ?? "") && hasRelation(graph, own, "xcomp") && graph.heads[own] === clause;
}

/** A time of day is that of one act: what is joined to it may be later. */
function sharable({ time, head }: DatedTime, below: number): boolean {
  return time.kind === "date" && head < below;
}

/** "The ministry answered on Friday: a consul was expelled": what stands behind the colon is what was done before it. */
function behindColon(view: SentenceView, first: number, second: number): boolean {
  if (second <= first) return false;
  return view.graph.tokens.slice(first, second).some(({ form }) => form === ":");
}

function isBareParticiple(view: SentenceView, clause: number): boolean {
  return view.graph.tokens[clause]?.xpos === "VBG" && childrenBy(view.graph, clause, "aux", "mark").length === 0;
}

function isInfinitive(view: SentenceView, clause: number): boolean {
  return childrenBy(view.graph, clause, "mark").some((child) => view.graph.lower[child] === "to");
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
      if (keepsTime(view, at === head ? at : null, up) && !isOwnNoun(view, up, clause, trigger)) return true;
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

/** The noun of a light verb ("paid a visit in May") and one for the same act ("signed an accord in May") are the verb's own. */
function isOwnNoun(view: SentenceView, noun: number, clause: number, trigger: Trigger): boolean {
  const { graph, lexicon } = view;
  if (carrierOf(graph, lexicon, noun)?.verb === clause) return true;
  const same = lexicon.byAnchor.get(graph.lemmas[noun] ?? "")?.some((entry) => entry.type === trigger.entry.type);
  return same === true && graph.heads[noun] === trigger.anchor && hasRelation(graph, noun, "obj");
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
    if (!["nmod", "compound", "amod", "nummod", "obl"].some((name) => hasRelation(graph, at, name))) return false;
    if (!timely.has(graph.lemmas[up] ?? "")) return false;
    at = up;
  }
  return false;
}
