import type { Abstention, EventMention, Mention } from "@dateline/core";
import { findTriggers } from "./01-find-triggers.ts";
import { brokenLimit } from "./02-check-limits.ts";
import { attachRoles, type Roles } from "./03-attach-roles.ts";
import { readModality } from "./04-read-modality.ts";
import { findSpeaker } from "./05-find-attribution.ts";
import { attachTimes } from "./06-attach-times.ts";
import { attachPlace } from "./07-attach-place.ts";
import { countNumbers } from "./08-count-numbers.ts";
import { rateConfidence } from "./09-rate-confidence.ts";
import { makeEventMention } from "./10-make-event-mention.ts";
import { attributeEvent } from "./attribute-event.ts";
import { coveredBy } from "./covered-by.ts";
import { refineType } from "./refine-type.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const ofLaw = new Set(["arrest", "convict", "allege", "investigate", "firearms", "explosives", "suicide-attack"]);

/** What the coder made of one sentence. */
export interface CodedSentence {
  eventMentions: EventMention[];
  abstentions: Abstention[];
  /** Mentions that the coder made itself: the acts and statements that a judgement is passed on. */
  mentions: Mention[];
}

/** Codes one sentence: triggers, limits, roles, then modality, attribution, times, place and numbers of each. */
export function codeSentence(view: SentenceView, annotator: string, played: string | null): CodedSentence {
  const abstentions: Abstention[] = [];
  const chosen = findTriggers(view).flatMap((candidates) => choose(view, candidates, abstentions));
  const coded: { trigger: Trigger; roles: Roles }[] = [];
  for (const one of chosen) {
    if (played !== null && !ofLaw.has(one.trigger.entry.mode ?? "")) {
      abstentions.push(abstention(view, one.trigger, played));
      continue;
    }
    const by = coveredBy(
      view,
      one.trigger,
      chosen.map(({ trigger }) => trigger),
    );
    if (by === null) coded.push(one);
    else abstentions.push(abstention(view, one.trigger, by));
  }
  const eventMentions = coded.flatMap(({ trigger, roles }) => {
    const spoken = readModality(view, trigger);
    if (spoken.asked && spoken.polarity === "affirmed") {
      abstentions.push(abstention(view, trigger, "only asked for or threatened"));
      return [];
    }
    const speaker = findSpeaker(view, trigger);
    const taken = new Set([...roles.sources, ...roles.targets].map((mention) => mention.id));
    const type = refineType(view, trigger, spoken);
    const said = announcedBy(view, trigger, type.type);
    const made = type.type === "THREATEN" && trigger.entry.type !== "THREATEN";
    const times = attachTimes(view, said === null ? trigger : { ...trigger, anchor: said, words: [said] });
    const parts = {
      trigger,
      type,
      roles,
      spoken: said === null && !made ? spoken : { ...spoken, modality: "happened" as const },
      speaker,
      attribution: attributeEvent(view, speaker, view.graph.tokens[trigger.anchor]?.start ?? 0),
      place: attachPlace(view, trigger, taken),
      numbers: countNumbers(view, trigger),
      confidence: rateConfidence(view, trigger, roles, spoken),
    };
    return (times.length === 0 ? [null] : times).map((time) => makeEventMention(view, annotator, { ...parts, time }));
  });
  const made = coded.flatMap(({ roles }) => roles.targets.filter(({ chain }) => chain >= view.freeChain));
  return { eventMentions, abstentions, mentions: [...new Map(made.map((mention) => [mention.id, mention])).values()] };
}

/** The verb that announces a concession to come: what is coded then is the announcement, which has happened. */
function announcedBy(view: SentenceView, trigger: Trigger, type: EventMention["type"]): number | null {
  const head = view.graph.heads[trigger.anchor] ?? -1;
  if (type !== "CONCEDE" || view.graph.lemmas[head] !== "announce") return null;
  return view.graph.tokens[trigger.anchor]?.relation === "ccomp" ? head : null;
}

/**
 * The first candidate entry of a word whose limits hold and whose roles are filled; a later one of the same type and mode
 * takes its place where it finds more of who was on both sides.
 */
function choose(view: SentenceView, candidates: readonly Trigger[], abstentions: Abstention[]) {
  const reasons: Abstention[] = [];
  let best: { trigger: Trigger; roles: Roles } | null = null;
  for (const trigger of candidates) {
    if (best && !(sameAct(best.trigger, trigger) && sidesOf(best.roles) < 2)) continue;
    const broken = brokenLimit(view, trigger);
    if (broken !== null) {
      reasons.push(abstention(view, trigger, broken));
      continue;
    }
    const roles = attachRoles(view, trigger);
    if (typeof roles === "string") reasons.push(abstention(view, trigger, roles));
    else if (!best || sidesOf(roles) > sidesOf(best.roles)) best = { trigger, roles };
  }
  if (best) return [best];
  abstentions.push(...reasons.slice(0, 1));
  return [];
}

function sameAct(one: Trigger, other: Trigger): boolean {
  return one.entry.type === other.entry.type && one.entry.mode === other.entry.mode;
}

function sidesOf({ sources, targets, targetPath }: Roles): number {
  return (sources.length > 0 ? 1 : 0) + (targets.length > 0 || targetPath !== null ? 1 : 0);
}

function abstention(view: SentenceView, trigger: Trigger, reason: string): Abstention {
  const token = view.graph.tokens[trigger.anchor];
  return { start: token?.start ?? 0, end: token?.end ?? 1, entry: trigger.entry.id, reason };
}
