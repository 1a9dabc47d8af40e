import { sectors } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { composedId } from "../actor/index.ts";

/** An actor that stands for a state, an `organ` of it or its people; `sector` is null for the country as a whole. */
export interface Level {
  country: string;
  sector: string | null;
  unnamed: boolean;
  organ: boolean;
}

const organs = ["GOV", "MIL", "COP", "SPY", "LEG", "JUD"];
const memory = new WeakMap<Knowledge, Map<string, Level>>();

/** Which state an actor id stands for, and which organ of it; null for everyone else. */
export function levelsOf(knowledge: Knowledge, actorId: string): Level | null {
  let known = memory.get(knowledge);
  if (!known) {
    known = unnamedLevels(knowledge);
    memory.set(knowledge, known);
  }
  const level = known.get(actorId);
  if (level) return level;
  const actor = knowledge.actor(actorId);
  if (!actor || actor.country === null) return null;
  if (actor.kind !== "military" && actor.kind !== "government-body") return null;
  return actor.sector !== null && organs.includes(actor.sector)
    ? { country: actor.country, sector: actor.sector, unnamed: false, organ: true }
    : null;
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
