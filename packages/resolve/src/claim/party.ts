import type { Actor } from "@dateline/core";
import { rootOf } from "./root-of.ts";

/** A participant as blocks see it: its root, its country where it has one, and how well it is known (0 is best). */
export interface Party {
  root: string;
  country: string | null;
  rank: number;
}

const heads = /^(president|prime minister|monarch|supreme leader|chancellor)\b/;
const nowhere = new Set(["IGO", "NGO", "MNC", "ISM", "IMG", "EUR", "UNO"]);

/** The party that an actor is; of several persons acted upon the best known one names the block. */
export function partyOf(actor: Actor): Party {
  const country = actor.country !== null && !nowhere.has(actor.country) ? actor.country : null;
  return { root: rootOf(actor), country, rank: rankOf(actor) };
}

function rankOf(actor: Actor): number {
  if (actor.origin !== "detected" && actor.origin !== "person") {
    return actor.roles.some((role) => heads.test(role.title)) ? 0 : 1;
  }
  return actor.kind === "generic" ? 3 : 2;
}
