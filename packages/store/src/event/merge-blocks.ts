import type { Resolver } from "@dateline/core";
import { claimsInBlocks } from "../resolution/claims-in-blocks.ts";
import { inChunks, type Session } from "../session/index.ts";
import { putEvents } from "./replace-events.ts";

/**
 * Merges the claims of some blocks again, in the transaction that reads them. Each block is locked before it is read, so
 * that of two writers who meet there the later one merges what both wrote.
 */
export async function mergeBlocks(
  session: Session,
  blocks: readonly string[],
  merge: Resolver["merge"],
): Promise<void> {
  if (blocks.length === 0) return;
  await session.dialect.lockBlocks(session.db, blocks);
  // What another writer notes after this is for that writer to merge, so only what was noted before is taken off.
  const noted = await staleBlocks(session, blocks);
  await putEvents(session, blocks, merge(await claimsInBlocks(session, blocks)));
  for (const [articleId, list] of noted) {
    for (const chunk of inChunks(list)) {
      await session.db
        .deleteFrom("stale_blocks")
        .where("article_id", "=", articleId)
        .where("block", "in", chunk)
        .execute();
    }
  }
}

/** The blocks noted as stale among these, by the article they were noted for. */
async function staleBlocks({ db }: Session, blocks: readonly string[]): Promise<Map<string, string[]>> {
  const noted = new Map<string, string[]>();
  for (const chunk of inChunks(blocks)) {
    const rows = await db.selectFrom("stale_blocks").selectAll().where("block", "in", chunk).execute();
    for (const row of rows) noted.set(row.article_id, [...(noted.get(row.article_id) ?? []), row.block]);
  }
  return noted;
}
