import { type Correction, makeId } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

const most = 100;

/** What people said of an actor itself (names, merges, splits), newest first, with what was undone; at most 100. */
export async function actorCorrections({ db }: Session, actorId: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom("corrections")
    .select("document")
    .where("action", "in", ["rename-actor", "merge-actors", "split-actor"])
    .orderBy("sort", "desc")
    .orderBy("id")
    .execute();
  const said = rows
    .map((row) => readJson<Correction>(row.document))
    .filter((correction) => bearsOn(correction, actorId))
    .slice(0, most);
  const undone: Correction[] = [];
  for (const chunk of inChunks(said.map(({ id }) => id))) {
    const found = await db
      .selectFrom("corrections")
      .select("document")
      .where("action", "=", "undo")
      .where("subject", "in", chunk)
      .execute();
    undone.push(...found.map((row) => readJson<Correction>(row.document)));
  }
  return [...said, ...undone].sort((a, b) => (a.at > b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
}

function bearsOn({ id, change }: Correction, actorId: string): boolean {
  if (change.action === "merge-actors") return change.actorId === actorId || change.into === actorId;
  if (change.action === "split-actor") return change.actorId === actorId || makeId("actor", ["split", id]) === actorId;
  return change.action === "rename-actor" && change.actorId === actorId;
}
