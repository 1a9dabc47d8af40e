import type { Event } from "@dateline/core";
import { addChange, type CountChange, countActors, rebuildActor } from "../actor/index.ts";
import { restoreSuperseded } from "../article/index.ts";
import { type EventChange, replaceEvents, writeEvents } from "../event/index.ts";
import { readJson } from "../json/index.ts";
import { insertRows, type Session } from "../session/index.ts";
import { withoutArticle } from "./without-article.ts";

/**
 * Removes an article with all that rests on it alone. Events that other articles report too lose what this one said,
 * and their blocks are handed out for merging with the next resolution. An unknown article is no error.
 */
export async function deleteArticle(session: Session, articleId: string): Promise<void> {
  const { db, dialect } = session;
  const article = await db.selectFrom("articles").select("raw_hash").where("id", "=", articleId).executeTakeFirst();
  if (!article) return;
  await dialect.lockBlocks(db, await blocksOf(session, articleId));
  const blocks = await removeFromEvents(session, articleId);
  const mentioned = await db.selectFrom("article_actors").selectAll().where("article_id", "=", articleId).execute();
  const sources = await db.selectFrom("actor_sources").select("actor_id").where("article_id", "=", articleId).execute();
  const changes = new Map<string, CountChange>();
  for (const row of mentioned) addChange(changes, row.actor_id, { articles: -1, mentions: -row.mentions });
  await countActors(session, changes);
  await db.deleteFrom("stale_blocks").where("article_id", "=", articleId).execute();
  await dialect.unindexArticle(db, articleId);
  await db.deleteFrom("articles").where("id", "=", articleId).execute();
  await insertRows(
    session,
    "stale_blocks",
    blocks.map((block) => ({ block, article_id: "" })),
  );
  await restoreSuperseded(session, articleId);
  const sharing = await db
    .selectFrom("articles")
    .select("id")
    .where("raw_hash", "=", article.raw_hash)
    .executeTakeFirst();
  if (!sharing) await db.deleteFrom("raws").where("hash", "=", article.raw_hash).execute();
  for (const row of sources) await rebuildActor(session, row.actor_id);
}

/** The blocks in which an article's claims are or were merged: nobody else may merge them while it goes. */
async function blocksOf({ db }: Session, articleId: string): Promise<string[]> {
  const claims = await db.selectFrom("claims").select("block").where("article_id", "=", articleId).execute();
  const events = await db
    .selectFrom("events")
    .innerJoin("event_articles", "event_articles.event_id", "events.id")
    .select("events.block")
    .where("event_articles.article_id", "=", articleId)
    .execute();
  return [...new Set([...claims, ...events].map((row) => row.block))];
}

/** Takes an article out of its events; returns the blocks of those that other articles still report. */
async function removeFromEvents(session: Session, articleId: string): Promise<string[]> {
  const rows = await session.db
    .selectFrom("events")
    .innerJoin("event_articles", "event_articles.event_id", "events.id")
    .select(["events.id", "events.block", "events.merged", "events.document"])
    .where("event_articles.article_id", "=", articleId)
    .orderBy("events.id")
    .execute();
  const removals: EventChange[] = [];
  const blocks = new Set<string>();
  for (const row of rows) {
    const event = readJson<Event>(row.document);
    const merged = row.merged === null ? event : readJson<Event>(row.merged);
    const left = withoutArticle(merged, articleId);
    if (left === null) {
      removals.push({ before: { event, merged, block: row.block }, after: null });
      continue;
    }
    await replaceEvents(session, [], [{ block: row.block, event: left }]);
    blocks.add(row.block);
  }
  await writeEvents(session, removals);
  return [...blocks];
}
