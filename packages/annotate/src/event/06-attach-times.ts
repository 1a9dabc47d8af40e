import type { TimeExpression } from "@dateline/core";
import { childrenBy, clauseOf, hasRelation, relationOf } from "../syntax/index.ts";
import { carrierOf } from "./carrier-of.ts";
import { type DatedTime, datedTimes, statedTimes } from "./dated-times.ts";
import { isNounTime } from "./is-noun-time.ts";
import { listedTimes } from "./listed-times.ts";
import type { SentenceView } from "./sentence-view.ts";
import { sharesTime } from "./shares-time.ts";
import { takesVerbTime } from "./takes-verb-time.ts";
import { tenseOf } from "./tense-of.ts";
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
const implicative = new Set(["help", "manage", "begin", "start", "continue", "try", "attempt", "have", "go"]);

/**
 * The times that belong to a trigger: those that hang on it, else those of its clause, else that of the clause it is
 * joined to. More than one is given only for a list of times ("coups in 2020 and 2021").
 */
export function attachTimes(view: SentenceView, trigger: Trigger): AttachedTime[] {
  const dated = datedTimes(view);
  const found = view.times.length === 0 ? null : attachedTo(view, trigger, dated);
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
  const described = describedTime(view, clauseOf(graph, trigger.anchor));
  if (described) return { dated: described, rule: "the time its clause describes" };
  const own = verb
    ? null
    : finest(
        view,
        dated.filter(({ head }) => isInPhrase(view, head, trigger)),
      );
  if (own) return { dated: own, rule: "in its phrase" };
  if (!verb && !takesVerbTime(view, trigger)) return null;
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

/** "Its invasion of the island in 1974": a time further down in the noun's own phrase. */
function isInPhrase(view: SentenceView, head: number, trigger: Trigger): boolean {
  const { graph } = view;
  let at = head;
  for (let step = 0; step < 8 && at >= 0 && at !== trigger.anchor; step++) {
    if (!["nmod", "obl", "appos", "flat", "conj"].some((name) => hasRelation(graph, at, name))) return false;
    at = graph.heads[at] ?? -1;
  }
  return at === trigger.anchor && head > at && !isNounTime(view, head, trigger, clauseOf(graph, trigger.anchor));
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

function fromClause(view: SentenceView, trigger: Trigger, dated: readonly DatedTime[]): Found | null {
  const { graph } = view;
  let clause = clauseOf(graph, trigger.anchor);
  let shared = false;
  for (let step = 0; step < 6; step++) {
    const below = clause;
    const here = dated.filter((one) => inClause(view, one, clause) && !isNounTime(view, one.head, trigger, clause));
    const fits = finest(
      view,
      here.filter(({ head }) => !shared || head < clause),
    );
    if (fits) return { dated: fits, rule: step === 0 ? "in its clause" : "in the clause above" };
    const same = step === 0 ? atTheSameTime(view, clause, dated) : null;
    if (same) return { dated: same, rule: "in the clause that tells when" };
    const relation = relationOf(graph, clause);
    const above = graph.heads[clause] ?? -1;
    const antecedent = relation.startsWith("acl") && statedTimes(view).find(({ head }) => head === above);
    if (antecedent) return { dated: antecedent, rule: "the time its clause describes" };
    const reporting = view.lexicon.reporting.has(graph.lemmas[above] ?? "");
    if (above < 0 || reporting) return null;
    const next = clauseOf(graph, above);
    if (sharesTime(view, next, below)) {
      const first = finest(
        view,
        dated.filter(
          (one) => sharable(one, below) && inClause(view, one, next) && !isNounTime(view, one.head, trigger, next),
        ),
      );
      if (first) return { dated: first, rule: "shared with the verb it is joined to" };
    }
    const there = relation === "acl:relcl" && isThere(view, next, clause);
    if (closed.has(relation) && !there && !behindColon(view, next, below)) return null;
    const participle = relation === "advcl" && isBareParticiple(view, clause) && above < clause;
    const purpose = relation === "advcl" && isInfinitive(view, clause) && above < clause;
    const beside = relation === "advcl" && above < clause && isMeanwhile(view, above, clause);
    if (!["conj", "xcomp", "parataxis"].includes(relation) && !participle && !purpose && !beside && !there) return null;
    shared ||= relation === "conj" && !behindColon(view, next, below);
    clause = next;
  }
  return null;
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

/** "As crowds gathered on Tuesday, the chamber demanded": the time of a clause in front that tells when. */
function atTheSameTime(view: SentenceView, clause: number, dated: readonly DatedTime[]): DatedTime | null {
  const { graph } = view;
  for (const child of childrenBy(graph, clause, "advcl")) {
    const marks = childrenBy(graph, child, "mark", "advmod").map((mark) => graph.lower[mark] ?? "");
    if (child > clause || !marks.some((mark) => ["as", "when", "while"].includes(mark))) continue;
    const found = tenseOf(graph, child) === tenseOf(graph, clause) && dated.find((one) => one.clause === child);
    if (found) return found;
  }
  return null;
}

/** "Met on Sunday in Quito, where they signed": those who came there did it then. */
function isThere(view: SentenceView, above: number, clause: number): boolean {
  const { graph } = view;
  const where = childrenBy(graph, clause, "advmod").some((child) => graph.lower[child] === "where");
  const same = childrenBy(graph, clause, "nsubj", "nsubj:pass").some((child) => graph.tokens[child]?.upos === "PRON");
  return where && same && tenseOf(graph, clause) === "past" && tenseOf(graph, above) === "past";
}

/** "Police detained 500 people on Sunday as crowds protested": a clause behind that tells what went on meanwhile. */
function isMeanwhile(view: SentenceView, above: number, clause: number): boolean {
  const { graph } = view;
  const marks = childrenBy(graph, clause, "mark").map((mark) => graph.lower[mark] ?? "");
  return marks.some((mark) => mark === "as" || mark === "while") && tenseOf(graph, above) === tenseOf(graph, clause);
}

/** "The ministry answered on Friday: a consul was expelled": what stands behind the colon is what was done before it. */
function behindColon(view: SentenceView, first: number, second: number): boolean {
  if (second <= first) return false;
  return view.graph.tokens.slice(first, second).some(({ form }) => form === ":");
}

/** A participle by itself or behind "in" ("joined Paris in condemning"). */
function isBareParticiple(view: SentenceView, clause: number): boolean {
  const { graph } = view;
  const marks = childrenBy(graph, clause, "aux", "mark").filter((mark) => graph.lower[mark] !== "in");
  return graph.tokens[clause]?.xpos === "VBG" && marks.length === 0;
}

function isInfinitive(view: SentenceView, clause: number): boolean {
  return childrenBy(view.graph, clause, "mark").some((child) => view.graph.lower[child] === "to");
}

/** "March 2018, when Tallinn sent home": the time right before the "when" of a clause, by itself. */
function describedTime(view: SentenceView, clause: number): DatedTime | null {
  const { graph } = view;
  const when = childrenBy(graph, clause, "advmod", "mark").find((child) => graph.lower[child] === "when");
  if (when === undefined) return null;
  const end = graph.tokens[graph.tokens[when - 1]?.upos === "PUNCT" ? when - 2 : when - 1]?.end;
  const time = view.times.find(({ evidence, span }) => span !== null && evidence.end === end);
  return time ? { time, stated: time, head: when - 1, clause } : null;
}

function hangsOn(view: SentenceView, head: number, anchor: number): boolean {
  const { graph } = view;
  let at = head;
  while (relationOf(graph, at) === "conj" && (graph.heads[at] ?? -1) >= 0) at = graph.heads[at] ?? -1;
  if (at === anchor && head !== anchor) return true;
  for (let step = 0; step < 3 && at >= 0; step++) {
    const up = graph.heads[at] ?? -1;
    if (up === anchor)
      return ["obl", "nmod", "advmod", "amod", "nummod", "compound", "advcl"].some((name) =>
        hasRelation(graph, at, name),
      );
    if (!["nmod", "compound", "amod", "nummod", "obl"].some((name) => hasRelation(graph, at, name))) return false;
    if (!timely.has(graph.lemmas[up] ?? "")) return false;
    at = up;
  }
  return false;
}
