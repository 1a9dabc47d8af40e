import type { ActorSummary } from "@dateline/core";
import { store } from "./dateline.ts";

/** Actors that have these words in a name, those in most articles first; at most 12. */
export async function findActors(words: string): Promise<ActorSummary[]> {
  const name = words
    .replace(/["\\()]/g, " ")
    .trim()
    .slice(0, 100);
  if (name === "") return [];
  const terms = name.split(/\s+/).map((word) => `actor:${word}`);
  return (await (await store()).listActors({ limit: 12, query: terms.join(" ") })).items;
}
