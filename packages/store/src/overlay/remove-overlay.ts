import { inChunks, type Session } from "../session/index.ts";

/** Takes entries out by their keys; returns how many there were. */
export async function removeOverlay({ db }: Session, keys: readonly string[]): Promise<number> {
  let removed = 0;
  for (const chunk of inChunks(keys)) {
    const result = await db.deleteFrom("overlay").where("key", "in", chunk).executeTakeFirst();
    removed += Number(result.numDeletedRows);
  }
  return removed;
}
