import type { Session } from "../session/index.ts";

/** Ends a subscription and forgets its items; its articles stay. False where there is none. */
export async function deleteSource({ db }: Session, sourceId: string): Promise<boolean> {
  const gone = await db.deleteFrom("sources").where("id", "=", sourceId).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
