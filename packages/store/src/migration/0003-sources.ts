import { type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect/index.ts";
import type { Tables } from "../schema/index.ts";

/** Version 3: subscriptions with their items, and since when the bytes of a page are kept. */
export async function migrate0003(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const { id, keyed } = dialect.types;
  await db.schema
    .createTable("sources")
    .addColumn("id", id, (c) => c.primaryKey())
    .addColumn("feed", "text", (c) => c.notNull().unique())
    .addColumn("host", "text", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("site", "text")
    .addColumn("folders", "text", (c) => c.notNull())
    .addColumn("every_seconds", "integer")
    .addColumn("added_at", id, (c) => c.notNull())
    .addColumn("etag", "text")
    .addColumn("last_modified", "text")
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("last_attempt", id)
    .addColumn("last_success", id)
    .addColumn("last_error", "text")
    .addColumn("failures", "integer", (c) => c.notNull())
    .addColumn("failing_since", id)
    .addColumn("recent", "text", (c) => c.notNull())
    .addColumn("next_due", id)
    .addColumn("items_seen", "integer", (c) => c.notNull())
    .addColumn("articles_added", "integer", (c) => c.notNull())
    .addColumn("claimed_by", "text")
    .addColumn("claimed_until", id)
    .execute();
  await db.schema.createIndex("sources_due").on("sources").columns(["next_due", "id"]).execute();
  await db.schema.createIndex("sources_host").on("sources").columns(["host"]).execute();
  await db.schema
    .createTable("source_items")
    .addColumn("source_id", id, (c) => c.notNull().references("sources.id").onDelete("cascade"))
    .addColumn("key", id, (c) => c.notNull())
    .addColumn("version", "text")
    .addColumn("done", "integer", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull())
    .addColumn("at", id, (c) => c.notNull())
    .addPrimaryKeyConstraint("source_items_key", ["source_id", "key"])
    .modifyEnd(keyed)
    .execute();

  await db.schema
    .alterTable("raws")
    .addColumn("added_at", id, (c) => c.notNull().defaultTo(""))
    .execute();
  // Bytes kept before this version are as old as the first article made from them.
  await sql`update raws set added_at = coalesce(
    (select min(articles.added_at) from articles where articles.raw_hash = raws.hash), ${new Date(0).toISOString()})`.execute(
    db,
  );
}
