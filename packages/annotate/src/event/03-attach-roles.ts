import { eventTypeRow, type Mention } from "@dateline/core";
import { childrenBy, clauseOf, isPassive, surfaceSubject } from "../syntax/index.ts";
import { actorOf, actorsOf } from "./actors-of.ts";
import { carrierOf } from "./carrier-of.ts";
import { isOf } from "./class-of.ts";
import { fillPlace } from "./fill-place.ts";
import type { Filler } from "./filler.ts";
import { ownersOf } from "./owners-of.ts";
import type { SentenceView } from "./sentence-view.ts";
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
  const placed = owned.path?.includes(", its ") && owned.actors.every((mention) => mention.type === "place");
  const target = spot && (owned.actors.length === 0 || placed) ? spot : owned;
  if (reflexive(view, trigger)) return "done to oneself";
  if (trigger.entry.type === "SANCTION" && insideOneBody(view, trigger)) return "discipline inside one body";
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

interface Side {
  actors: readonly Mention[];
  path: string | null;
}

function sides(view: SentenceView, trigger: Trigger): { source: Side; target: Side } {
  const { frame } = trigger.entry;
  let source = firstFilled(view, trigger, frame.source, null);
  let target = firstFilled(view, trigger, frame.target, source);
  if (trigger.entry.part === "noun") {
    const carrier = carrierOf(view.graph, view.lexicon, trigger.anchor);
    const subject = carrier && carrier.light.subject !== "none" ? fromSubject(view, carrier.verb) : null;
    if (subject && carrier?.light.subject === "source" && source.actors.length === 0) source = subject;
    if (subject && carrier?.light.subject === "target" && target.actors.length === 0) target = subject;
  }
  return { source, target };
}

const material = new Set(["ASSAULT", "COERCE", "RETREAT", "PROTEST", "MOBILIZE", "CONSULT"]);

/** The place or building that an attack, a raid or a withdrawal is directed at, where the frame's first place has one. */
function spotActedOn(view: SentenceView, trigger: Trigger): Side | null {
  if (!material.has(trigger.entry.type)) return null;
  for (const place of trigger.entry.frame.target) {
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
      if (trigger.words.includes(filler.index)) continue;
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
    if (found.actors.length > 0) return { actors: found.actors, path: `subject of the light verb: ${filler.path}` };
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

const held = ["weapon", "aircraft", "vehicle", "place", "facility", "asset", "goods", "media"];

/** An attack, a blast a village stands for the one whose it is; a price or a storm for nobody. */
function acts(view: SentenceView, index: number): boolean {
  const lemma = view.graph.lemmas[index] ?? "";
  const entries = view.lexicon.byAnchor.get(lemma) ?? [];
  const event = entries.some((entry) => entry.part === "noun" && entry.type === "ASSAULT" && entry.words.length === 1);
  return event || held.some((name) => view.lexicon.classes.get(name)?.has(lemma));
}

/** A weapon or an event noun as subject: its owner may be unsaid. */
function wields(view: SentenceView, index: number): boolean {
  const lemma = view.graph.lemmas[index] ?? "";
  const spot = ["place", "facility"].some((name) => view.lexicon.classes.get(name)?.has(lemma));
  return (
    acts(view, index) && (!spot || ["weapon", "vehicle"].some((name) => view.lexicon.classes.get(name)?.has(lemma)))
  );
}

const harmless = new Set(["ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "COUP"]);
const violent = new Set(["explosion", "blast", "gunfire", "fire", "ambush", "violence", "operation", "shrapnel"]);

/** A verb whose subject is there and cannot act ("the storm killed three") is no event between actors. */
function idleSubject(view: SentenceView, trigger: Trigger): string | null {
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

/** "Hurricane Irene": a subject of whose words one is a kind of disaster. */
function isDisaster(view: SentenceView, index: number): boolean {
  const { graph } = view;
  const disasters = view.lexicon.classes.get("disaster");
  const words = [index, ...childrenBy(graph, index, "compound", "flat", "nmod:desc", "amod"), index - 1];
  return words.some((at) => disasters?.has(graph.lemmas[at] ?? "") || disasters?.has(graph.lower[at] ?? ""));
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

/** "The federation suspended its treasurer": the one who is punished belongs to the one who punishes. */
function insideOneBody(view: SentenceView, trigger: Trigger): boolean {
  const { graph } = view;
  if (isPassive(graph, trigger.anchor)) return false;
  return childrenBy(graph, trigger.anchor, "obj").some(
    (child) =>
      view.byHead.get(child)?.form === "nominal" &&
      childrenBy(graph, child, "nmod:poss").some((owner) => graph.tokens[owner]?.upos === "PRON") &&
      !isOf(view, child, "@envoy"),
  );
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
