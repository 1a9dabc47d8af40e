import { eventTypeRow, type Mention } from "@dateline/core";
import { childrenBy, clauseOf, isPassive, isRelative, surfaceSubject } from "../syntax/index.ts";
import { actorsOf } from "./actors-of.ts";
import { acts } from "./acts.ts";
import { carrierOf } from "./carrier-of.ts";
import { isOf } from "./class-of.ts";
import { fillPlace } from "./fill-place.ts";
import type { Filler } from "./filler.ts";
import { furtherTarget } from "./further-target.ts";
import { idleSubject } from "./idle-subject.ts";
import { isMoved } from "./is-moved.ts";
import { ownersOf } from "./owners-of.ts";
import type { SentenceView } from "./sentence-view.ts";
import { thingJudged } from "./thing-judged.ts";
import { thingOpposed } from "./thing-opposed.ts";
import type { Trigger } from "./trigger.ts";

/** Who is on each side of an event, with the path by which each side was reached. */
export interface Roles {
  sources: readonly Mention[];
  targets: readonly Mention[];
  sourcePath: string | null;
  targetPath: string | null;
}

/** Fills the frame of a trigger; a string says why the trigger is not coded. */
export function attachRoles(view: SentenceView, trigger: Trigger): Roles | string {
  const blocked = idleSubject(view, trigger);
  if (blocked) return blocked;
  const side = sides(view, trigger);
  const source = side.source;
  const owned = without(side.target, source);
  const spot = spotActedOn(view, trigger);
  const placed = isBesideSpot(trigger, owned);
  const acted = spot && (owned.actors.length === 0 || placed) ? spot : owned;
  const further = acted.actors.length > 0 ? null : furtherTarget(view, trigger);
  const aimed = further ? without(further, source) : acted;
  const met = aimed.actors.length > 0 && !aimed.path?.startsWith("obl:outside");
  const opposed = met ? null : thingOpposed(view, trigger);
  const judged = aimed.actors.length > 0 ? aimed : judgedSide(view, trigger, acted);
  const target = opposed ? { actors: [opposed.mention], path: opposed.path } : judged;
  if (reflexive(view, trigger)) return "done to oneself";
  const inner = trigger.entry.type === "SANCTION" || commanding.has(view.graph.lemmas[trigger.anchor] ?? "");
  if (inner && insideOneBody(view, trigger)) return "discipline inside one body";
  if (source.actors.length === 0 && target.actors.length === 0) {
    const told = countryOfClause(view, trigger);
    if (told) return { sources: [], targets: told.actors, sourcePath: null, targetPath: told.path };
  }
  const mutual = trigger.entry.frame.mutual && target.actors.length === 0 && source.actors.length > 1;
  const roles = {
    sources: source.actors,
    targets: target.actors,
    sourcePath: source.path,
    targetPath: mutual ? "several on one side of a mutual act" : target.path,
  };
  return missing(trigger, roles, mutual) ?? roles;
}

/** "Burned the camp in Mali", "stoned the minister's car": what is attacked is the thing, not where or whose it is. */
function isBesideSpot({ entry }: Trigger, { actors, path }: Side): boolean {
  if (entry.type === "ASSAULT" && path?.includes(", its possessor")) return true;
  return path?.includes(", its ") === true && actors.every(({ type }) => type === "place");
}

const commanding = new Set(["order", "instruct", "tell", "command", "direct"]);

interface Side {
  actors: readonly Mention[];
  path: string | null;
}

function sides(view: SentenceView, trigger: Trigger): { source: Side; target: Side } {
  const { frame } = trigger.entry;
  let source = firstFilled(view, trigger, frame.source, null);
  if (source.actors.length === 0 && trigger.entry.part === "noun") source = toldBehind(view, trigger);
  let target = firstFilled(view, trigger, receiverFirst(view, trigger), source);
  if (target.actors.length === 0) target = firstFilled(view, trigger, ["iobj"], source);
  if (target.actors.length === 0 && isVictim(trigger, source)) {
    target = source;
    source = { actors: [], path: null };
  }
  if (trigger.entry.part === "noun") {
    const carrier = carrierOf(view.graph, view.lexicon, trigger.anchor);
    const subject = carrier && carrier.light.subject !== "none" ? fromSubject(view, carrier.verb) : null;
    if (subject && carrier?.light.subject === "source" && source.actors.length === 0) source = subject;
    if (subject && carrier?.light.subject === "target" && target.actors.length === 0) target = subject;
  }
  return { source, target };
}

/** "The Hariri assassination": a person's name before what is done to its owner names the victim. */
function isVictim({ entry }: Trigger, { actors, path }: Side): boolean {
  if (entry.part !== "noun" || !entry.frame.target.includes("poss") || !path?.startsWith("mod:")) return false;
  return actors.every(({ type, form }) => type === "person" && form === "name");
}

/** "The blockade that four states imposed", "an attack launched by rebels": who does it in the clause behind the noun. */
function toldBehind(view: SentenceView, trigger: Trigger): Side {
  const { graph, lexicon } = view;
  for (const clause of childrenBy(graph, trigger.anchor, "acl")) {
    const carries = lexicon.lightVerbs.get(graph.lemmas[clause] ?? "")?.subject === "source";
    if (!carries && !imposing.has(graph.lemmas[clause] ?? "")) continue;
    const own = childrenBy(graph, clause, "nsubj").some((child) => !isRelative(graph, child));
    if (!own && !isPassive(graph, clause)) continue;
    const found = fromSubject(view, clause);
    if (found.actors.length > 0) return { actors: found.actors, path: `clause behind it, ${found.path}` };
  }
  return { actors: [], path: null };
}

const imposing = new Set("impose commit inflict inspire lead instigate sponsor mastermind order claim".split(" "));

/** "Promised him fuel for his troops": a receiver without a preposition comes before all phrases with one. */
function receiverFirst(view: SentenceView, trigger: Trigger): readonly string[] {
  const places = trigger.entry.frame.target;
  const given = places.includes("iobj") && childrenBy(view.graph, trigger.anchor, "iobj").length > 0;
  return given ? ["iobj", ...places.filter((place) => place !== "iobj")] : places;
}

function judgedSide(view: SentenceView, trigger: Trigger, empty: Side): Side {
  const thing = thingJudged(view, trigger);
  return thing ? { actors: [thing.mention], path: thing.path } : empty;
}

const material = new Set(["ASSAULT", "COERCE", "RETREAT", "PROTEST", "MOBILIZE", "CONSULT"]);

/** The place or building that an attack, a raid or a withdrawal is directed at, where the frame's first place has one. */
function spotActedOn(view: SentenceView, trigger: Trigger): Side | null {
  if (!material.has(trigger.entry.type)) return null;
  for (const place of trigger.entry.frame.target) {
    if (trigger.entry.type === "MOBILIZE" && place !== "obj") continue;
    for (const filler of fillPlace(view, trigger.anchor, place)) {
      const spot = view.spots.get(filler.index);
      if (spot && !trigger.words.includes(filler.index)) return { actors: [spot], path: `${place}: ${filler.path}` };
    }
  }
  return null;
}

function firstFilled(view: SentenceView, trigger: Trigger, places: readonly string[], other: Side | null): Side {
  for (const place of places) {
    for (const filler of fillPlace(view, trigger.anchor, place)) {
      if (trigger.words.includes(filler.index) || (other && isMoved(view, trigger, place, filler.index))) continue;
      const found = sideOf(view, filler);
      const rest = other ? without(found, other) : found;
      if (rest.actors.length > 0) return { actors: rest.actors, path: `${place}: ${found.path}` };
    }
  }
  return { actors: [], path: null };
}

function fromSubject(view: SentenceView, verb: number): Side {
  for (const filler of fillPlace(view, verb, "subj")) {
    const found = sideOf(view, filler);
    if (found.actors.length > 0) return { actors: found.actors, path: `subject of its verb: ${filler.path}` };
  }
  return { actors: [], path: null };
}

function sideOf(view: SentenceView, filler: Filler): Side {
  const actors = actorsOf(view, filler.index);
  if (actors.length > 0) return { actors, path: filler.path };
  if (!acts(view, filler.index)) return { actors: [], path: null };
  const owner = ownersOf(view, filler)[0];
  return owner ? { actors: actorsOf(view, owner.index), path: owner.path } : { actors: [], path: null };
}

/** For an event that may be told without anyone ("following coups"): the country that its clause speaks of. */
function countryOfClause(view: SentenceView, trigger: Trigger): Side | null {
  if (!trigger.entry.limits.some((limit) => limit.kind === "free")) return null;
  const subject = surfaceSubject(view.graph, clauseOf(view.graph, view.graph.heads[trigger.anchor] ?? trigger.anchor));
  if (!subject || !isOf(view, subject.index, "@country")) return null;
  return { actors: actorsOf(view, subject.index), path: `country of its clause: ${subject.path}` };
}

function reflexive(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.entry.limits.some((limit) => limit.kind === "is" && limit.values.includes("themselves"))) return false;
  return childrenBy(view.graph, trigger.anchor, "obj").some((child) =>
    /sel(?:f|ves)$/.test(view.graph.lower[child] ?? ""),
  );
}

/** "The federation suspended its treasurer": the one who is punished or commanded belongs to the one who does it. */
function insideOneBody(view: SentenceView, trigger: Trigger): boolean {
  const { graph } = view;
  if (isPassive(graph, trigger.anchor)) return false;
  return childrenBy(graph, trigger.anchor, "obj").some(
    (child) =>
      view.byHead.get(child)?.form === "nominal" &&
      childrenBy(graph, child, "nmod:poss").some((owner) => isOwn(view, trigger, owner)) &&
      !isOf(view, child, "@envoy"),
  );
}

/** A possessive that stands for the subject; one that stands for somebody else, or for a person beside a court, does not. */
function isOwn(view: SentenceView, trigger: Trigger, owner: number): boolean {
  if (view.graph.tokens[owner]?.upos !== "PRON") return false;
  const whose = view.byHead.get(owner)?.chain;
  const doers = fillPlace(view, trigger.anchor, "subj").flatMap(({ index }) => actorsOf(view, index));
  if (whose === undefined || doers.length === 0) return true;
  return doers.some(({ chain }) => chain === whose);
}

function without(side: Side, other: Side): Side {
  const taken = new Set(other.actors.map((mention) => mention.chain));
  const actors = side.actors.filter((mention) => !taken.has(mention.chain));
  return { actors, path: actors.length > 0 ? side.path : null };
}

function missing(trigger: Trigger, roles: Roles, mutual: boolean): string | null {
  const [source, target] = [roles.sources.length > 0, roles.targets.length > 0 || mutual];
  if (!source && !target) return "nobody in it";
  const need = trigger.entry.limits.flatMap((limit) => (limit.kind === "need" ? [limit.role] : []));
  if ((need.includes("source") || need.includes("both")) && !source) return "no source";
  if ((need.includes("target") || need.includes("both")) && !target) return "no target";
  if (eventTypeRow(trigger.entry.type).needsTarget && !target && !trigger.entry.frame.mutual)
    return "the type needs a target";
  return null;
}
