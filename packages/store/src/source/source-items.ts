import type { SourceItem } from "@dateline/core";
import { inChunks, type Session } from "../session/index.ts";

/** What is known of these items of a subscription. */
export async function sourceItems({ db }: Session, sourceId: string, keys: readonly string[]): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for (const chunk of inChunks(keys)) {
    const rows = await db
      .selectFrom("source_items")
      .selectAll()
      .where("source_id", "=", sourceId)
      .where("key", "in", chunk)
      .execute();
    for (const { source_id: _, done, ...row } of rows) items.push({ ...row, done: done === 1 });
  }
  return items;
}

/** Notes what became of an item, and counts it; nothing where the subscription was ended meanwhile. */
export async function saveSourceItem(
  { db }: Session,
  sourceId: string,
  { key, version, done, attempts, at }: SourceItem,
  addedArticle = false,
): Promise<void> {
  const source = await db
    .selectFrom("sources")
    .select(["items_seen", "articles_added"])
    .where("id", "=", sourceId)
    .executeTakeFirst();
  if (!source) return;
  const values = { version, done: done ? 1 : 0, attempts, at };
  const known = await db
    .updateTable("source_items")
    .set(values)
    .where("source_id", "=", sourceId)
    .where("key", "=", key)
    .executeTakeFirst();
  const isNew = known.numUpdatedRows === 0n;
  if (isNew)
    await db
      .insertInto("source_items")
      .values({ source_id: sourceId, key, ...values })
      .execute();
  if (!isNew && !addedArticle) return;
  await db
    .updateTable("sources")
    .set({
      items_seen: source.items_seen + (isNew ? 1 : 0),
      articles_added: source.articles_added + (addedArticle ? 1 : 0),
    })
    .where("id", "=", sourceId)
    .execute();
}

/** Forgets the items that were last tried before a moment and that the feed no longer lists. */
export async function forgetSourceItems(
  { db }: Session,
  sourceId: string,
  before: string,
  listed: readonly string[],
): Promise<void> {
  const rows = await db
    .selectFrom("source_items")
    .select("key")
    .where("source_id", "=", sourceId)
    .where("at", "<", before)
    .execute();
  const still = new Set(listed);
  const gone = rows.map(({ key }) => key).filter((key) => !still.has(key));
  for (const keys of inChunks(gone)) {
    await db.deleteFrom("source_items").where("source_id", "=", sourceId).where("key", "in", keys).execute();
  }
}
