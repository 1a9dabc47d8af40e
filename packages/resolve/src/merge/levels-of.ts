import { type ResolvedFiller, sectors } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { composedId } from "../actor/index.ts";

/**
 * What a participant stands for where it is not one body or person: a state, an `organ` of it or its people (`sector` is
 * null for the country as a whole), or unnamed people of an article, whose country is not known.
 */
export interface Level {
  country: string | null;
  sector: string | null;
  unnamed: boolean;
  organ: boolean;
  /** True for a place on the map. */
  town?: boolean;
}

const organs = ["GOV", "MIL", "COP", "SPY", "LEG", "JUD"];
const memory = new WeakMap<Knowledge, Map<string, Level>>();

/** Which state, organ or kind of people a participant stands for; null for everyone else. */
export function levelsOf(
  knowledge: Knowledge,
  { actorId, name }: Pick<ResolvedFiller, "actorId" | "name">,
): Level | null {
  let known = memory.get(knowledge);
  if (!known) {
    known = unnamedLevels(knowledge);
    memory.set(knowledge, known);
  }
  const level = known.get(actorId);
  if (level) return level;
  const actor = knowledge.actor(actorId);
  if (!actor) return unnamedPeople(knowledge, name);
  if (actor.kind === "armed-group") return { country: null, sector: "REB", unnamed: false, organ: false };
  if (actor.country === null) return null;
  if (actor.kind === "place")
    return { country: actor.country, sector: "CVL", unnamed: false, organ: false, town: true };
  if (actor.kind !== "military" && actor.kind !== "government-body") return null;
  return actor.sector !== null && organs.includes(actor.sector)
    ? { country: actor.country, sector: actor.sector, unnamed: false, organ: true }
    : null;
}

/** True for actors that are no single person or body of their own: countries, organs, and people without a name. */
export function isUnnamed(knowledge: Knowledge, filler: Pick<ResolvedFiller, "actorId" | "name">): boolean {
  return levelsOf(knowledge, filler) !== null || !/\p{Lu}/u.test(filler.name.slice(1));
}

/** "Soldiers", "gunmen", "villagers": the words of an actor that only its own article knows are all there is of it. */
function unnamedPeople(knowledge: Knowledge, name: string): Level | null {
  const words = name.split(/\s+/);
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return null;
  for (let from = 0; from < words.length; from++) {
    const role = knowledge.role(words.slice(from).join(" ").toLowerCase());
    const [sector = null] = role?.sectors ?? [];
    if (sector !== null) return { country: null, sector, unnamed: true, organ: organs.includes(sector) };
  }
  return null;
}

function unnamedLevels(knowledge: Knowledge): Map<string, Level> {
  const levels = new Map<string, Level>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const a of letters) {
    for (const b of letters) {
      for (const c of letters) {
        const country = a + b + c;
        const actor = knowledge.actor(`country/${country}`);
        if (!actor) continue;
        levels.set(actor.id, { country, sector: null, unnamed: true, organ: true });
        for (const sector of Object.keys(sectors)) {
          levels.set(composedId(country, sector), { country, sector, unnamed: true, organ: organs.includes(sector) });
        }
      }
    }
  }
  return levels;
}
