import type { ResolvedFiller } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { levelsOf } from "./levels-of.ts";

interface Who {
  country: string | null;
  /** True for one person or body, false for a state, its organs, its offices and unnamed people. */
  one: boolean;
  organ: boolean;
  armed: boolean;
}

const office = /^\p{Lu}[\p{Ll} -]+ of (?:the )?\p{Lu}/u;

/**
 * True where two sides name others: two persons or bodies, two countries, or a state and an armed group. A person and the
 * organ or country that he may have acted for do not contradict each other.
 */
export function areOthers(knowledge: Knowledge, a: readonly ResolvedFiller[], b: readonly ResolvedFiller[]): boolean {
  return a.every((one) => b.every((other) => one.actorId !== other.actorId && differ(knowledge, one, other)));
}

function differ(knowledge: Knowledge, a: ResolvedFiller, b: ResolvedFiller): boolean {
  const [one, other] = [whoIs(knowledge, a), whoIs(knowledge, b)];
  if (one.one && other.one) return true;
  if ((one.armed && other.organ) || (other.armed && one.organ)) return true;
  return one.country !== null && other.country !== null && one.country !== other.country;
}

function whoIs(knowledge: Knowledge, filler: ResolvedFiller): Who {
  const level = levelsOf(knowledge, filler);
  const armed = level !== null && level.sector === "REB" && !level.unnamed;
  const country = level?.country ?? knowledge.actor(filler.actorId)?.country ?? null;
  if (level) return { country, one: armed, organ: level.organ, armed };
  const named = /\p{Lu}/u.test(filler.name.slice(1)) && !office.test(filler.name);
  return { country, one: named || knowledge.actor(filler.actorId) !== null, organ: false, armed: false };
}
