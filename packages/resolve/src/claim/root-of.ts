import type { Actor } from "@dateline/core";
import { composedId } from "../actor/index.ts";

const state = new Set(["GOV", "MIL", "COP", "SPY", "LEG", "JUD"]);

/**
 * The key under which actors may stand for each other: a country, its government and its forces share the country's
 * code ("Russia", "Russian forces"); an office, a person and a body outside the state stand for themselves alone.
 */
export function rootOf(actor: Actor): string {
  if (actor.country === null) return actor.id;
  if (actor.kind === "country") return actor.country;
  const organ = actor.sector !== null && state.has(actor.sector);
  if (actor.kind === "military" || (actor.kind === "government-body" && organ)) return actor.country;
  if (actor.kind !== "generic" || actor.origin !== "composed") return actor.id;
  return organ && actor.id === composedId(actor.country, actor.sector) ? actor.country : actor.id;
}
