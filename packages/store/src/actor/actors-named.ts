import { type Actor, foldName } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/** Detected actors one of whose names folds to one of these, by id. */
export async function actorsNamed({ db }: Session, foldedNames: readonly string[]): Promise<Actor[]> {
  const found = new Map<string, Actor>();
  for (const chunk of inChunks(foldedNames.map(foldName))) {
    const rows = await db
      .selectFrom("actor_names")
      .innerJoin("actors", "actors.id", "actor_names.actor_id")
      .select(["actors.id", "actors.base"])
      .where("actor_names.folded", "in", chunk)
      .where("actors.origin", "=", "detected")
      .execute();
    for (const row of rows) found.set(row.id, readJson<Actor>(row.base));
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
