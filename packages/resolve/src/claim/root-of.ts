import type { Actor } from "@dateline/core";
import { composedId } from "../actor/index.ts";

const state = new Set(["GOV", "MIL", "COP", "SPY", "LEG", "JUD"]);

/**
 * The key under which actors may stand for each other: a country, its government and its forces share the country's
 * code ("Russia", "Russian forces"); unnamed people of a country share code and sector (`MLI:CVL`); a body outside the
 * state is its id after `~`, because much befalls it; a person or office is its id alone.
 */
export function rootOf(actor: Actor): string {
  const { country, sector, kind } = actor;
  const organ = sector !== null && state.has(sector);
  if (country !== null && kind === "country") return country;
  if (country !== null && (kind === "military" || (kind === "government-body" && organ))) return country;
  if (country !== null && actor.id === composedId(country, sector)) return organ ? country : `${country}:${sector}`;
  return kind === "person" || kind === "generic" ? actor.id : `~${actor.id}`;
}
