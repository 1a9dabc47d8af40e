import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect/index.ts";
import type { Tables } from "../schema/index.ts";

/** Version 1: all tables and the text indexes. */
export async function migrate0001(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const { id, blob, rowNumber, keyed } = dialect.types;
  const real = sql`double precision`;
  const table = (name: keyof Tables & string) => db.schema.createTable(name);

  await table("articles")
    .addColumn("n", rowNumber)
    .addColumn("id", id, (c) => c.notNull().unique())
    .addColumn("canonical_url", "text")
    .addColumn("host", "text")
    .addColumn("publisher", "text")
    .addColumn("language", "text")
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("dateline_place", "text")
    .addColumn("published", "text")
    .addColumn("published_day", "integer")
    .addColumn("sort", real, (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .addColumn("annotation", "text")
    .addColumn("quotes", "integer", (c) => c.notNull())
    .addColumn("superseded_by", id)
    .addColumn("raw_hash", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("document", "text", (c) => c.notNull())
    .execute();
  await table("raws")
    .addColumn("hash", id, (c) => c.primaryKey())
    .addColumn("bytes", blob, (c) => c.notNull())
    .addColumn("content_type", "text")
    .execute();
  await ofArticle(table("extractions"), id)
    .addColumn("version", "text", (c) => c.notNull())
    .addColumn("input_hash", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("extractions_key", ["version", "input_hash"])
    .modifyEnd(keyed)
    .execute();
  await ofArticle(table("stamps"), id)
    .addColumn("stage", "text", (c) => c.notNull())
    .addColumn("version", "text", (c) => c.notNull())
    .addColumn("input_hash", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("stamps_key", ["article_id", "stage"])
    .modifyEnd(keyed)
    .execute();
  await ofArticle(table("annotations"), id)
    .addColumn("document", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("annotations_key", ["article_id"])
    .execute();

  await table("actors")
    .addColumn("id", id, (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("origin", "text", (c) => c.notNull())
    .addColumn("country", "text")
    .addColumn("redirect", id)
    .addColumn("articles", "integer", (c) => c.notNull())
    .addColumn("mentions", "integer", (c) => c.notNull())
    .addColumn("events", "integer", (c) => c.notNull())
    .addColumn("sort", real, (c) => c.notNull())
    .addColumn("base", "text", (c) => c.notNull())
    .addColumn("document", "text", (c) => c.notNull())
    .execute();
  await table("actor_names")
    .addColumn("actor_id", id, (c) => c.notNull().references("actors.id").onDelete("cascade"))
    .addColumn("folded", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("actor_names_key", ["actor_id", "folded"])
    .modifyEnd(keyed)
    .execute();
  await ofArticle(table("actor_sources"), id)
    .addColumn("actor_id", id, (c) => c.notNull().references("actors.id").onDelete("cascade"))
    .addColumn("document", "text")
    .addPrimaryKeyConstraint("actor_sources_key", ["actor_id", "article_id"])
    .modifyEnd(keyed)
    .execute();
  await ofArticle(table("article_actors"), id)
    .addColumn("actor_id", id, (c) => c.notNull())
    .addColumn("mentions", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("article_actors_key", ["actor_id", "article_id"])
    .modifyEnd(keyed)
    .execute();
  await ofArticle(table("mentions"), id)
    .addColumn("id", id, (c) => c.primaryKey())
    .addColumn("linked_id", id, (c) => c.notNull())
    .addColumn("actor_id", id, (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("form", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("folded", "text", (c) => c.notNull())
    .addColumn("start_at", "integer", (c) => c.notNull())
    .addColumn("end_at", "integer", (c) => c.notNull())
    .execute();

  await ofArticle(table("claims"), id)
    .addColumn("id", id, (c) => c.primaryKey())
    .addColumn("block", "text", (c) => c.notNull())
    .addColumn("document", "text", (c) => c.notNull())
    .execute();
  await table("stale_blocks")
    .addColumn("block", "text", (c) => c.notNull())
    .addColumn("article_id", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("stale_blocks_key", ["block", "article_id"])
    .modifyEnd(keyed)
    .execute();

  await table("events")
    .addColumn("n", rowNumber)
    .addColumn("id", id, (c) => c.notNull().unique())
    .addColumn("block", "text", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("mode", "text")
    .addColumn("modality", "text", (c) => c.notNull())
    .addColumn("polarity", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("corrected", "integer", (c) => c.notNull())
    .addColumn("attributed", "integer", (c) => c.notNull())
    .addColumn("contradicted", "integer", (c) => c.notNull())
    .addColumn("confidence", real, (c) => c.notNull())
    .addColumn("place", "text")
    .addColumn("place_country", "text")
    .addColumn("from_day", "integer")
    .addColumn("to_day", "integer")
    .addColumn("sort", real, (c) => c.notNull())
    .addColumn("merged", "text")
    .addColumn("document", "text", (c) => c.notNull())
    .execute();
  await ofEvent(table("event_actors"), id)
    .addColumn("actor_id", id, (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("event_actors_key", ["actor_id", "event_id", "role"])
    .modifyEnd(keyed)
    .execute();
  await ofArticle(ofEvent(table("event_articles"), id), id)
    .addPrimaryKeyConstraint("event_articles_key", ["event_id", "article_id"])
    .modifyEnd(keyed)
    .execute();
  await ofEvent(table("event_claims"), id)
    .addColumn("claim_id", id, (c) => c.notNull())
    .addPrimaryKeyConstraint("event_claims_key", ["claim_id", "event_id"])
    .modifyEnd(keyed)
    .execute();
  await table("relation_cells")
    .addColumn("a", id, (c) => c.notNull())
    .addColumn("b", id, (c) => c.notNull())
    .addColumn("month", "text", (c) => c.notNull())
    .addColumn("ab_events", "integer", (c) => c.notNull())
    .addColumn("ab_tenths", "integer", (c) => c.notNull())
    .addColumn("ba_events", "integer", (c) => c.notNull())
    .addColumn("ba_tenths", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("relation_cells_key", ["a", "b", "month"])
    .modifyEnd(keyed)
    .execute();

  await ofArticle(table("signatures"), id)
    .addColumn("minhash", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("signatures_key", ["article_id"])
    .execute();
  await ofArticle(table("bands"), id)
    .addColumn("band", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("bands_key", ["band", "article_id"])
    .modifyEnd(keyed)
    .execute();
  await table("article_links")
    .addColumn("from_id", id, (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("to_id", id, (c) => c.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("score", real, (c) => c.notNull())
    .addPrimaryKeyConstraint("article_links_key", ["from_id", "to_id"])
    .execute();

  await table("corrections")
    .addColumn("id", id, (c) => c.primaryKey())
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("subject", id, (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("sort", real, (c) => c.notNull())
    .addColumn("active", "integer", (c) => c.notNull())
    .addColumn("document", "text", (c) => c.notNull())
    .execute();
  await table("correction_claims")
    .addColumn("claim_id", id, (c) => c.notNull())
    .addColumn("correction_id", id, (c) => c.notNull().references("corrections.id"))
    .addPrimaryKeyConstraint("correction_claims_key", ["claim_id", "correction_id"])
    .execute();
  await table("split_mentions")
    .addColumn("mention_id", id, (c) => c.notNull())
    .addColumn("actor_id", id, (c) => c.notNull())
    .addColumn("correction_id", id, (c) => c.notNull().references("corrections.id"))
    .addPrimaryKeyConstraint("split_mentions_key", ["mention_id", "correction_id"])
    .execute();

  for (const [name, columns] of indexes) {
    const [tableName = ""] = name.split(":");
    await db.schema
      .createIndex(name.replace(":", "_"))
      .on(tableName)
      .columns([...columns])
      .execute();
  }
  await dialect.createTextIndex(db);
}

const indexes: readonly [string, readonly string[]][] = [
  ["articles:sort", ["sort", "id"]],
  ["articles:url", ["canonical_url"]],
  ["articles:host", ["host"]],
  ["articles:raw", ["raw_hash"]],
  ["extractions:article", ["article_id"]],
  ["actors:sort", ["sort", "id"]],
  ["actors:redirect", ["redirect"]],
  ["actor_names:folded", ["folded"]],
  ["actor_sources:article", ["article_id"]],
  ["article_actors:article", ["article_id"]],
  ["mentions:article", ["article_id"]],
  ["mentions:actor", ["actor_id", "folded"]],
  ["mentions:linked", ["linked_id"]],
  ["mentions:folded", ["folded", "type"]],
  ["claims:article", ["article_id"]],
  ["claims:block", ["block"]],
  ["stale_blocks:article", ["article_id"]],
  ["events:sort", ["sort", "id"]],
  ["events:block", ["block"]],
  ["events:type", ["type", "sort"]],
  ["events:days", ["from_day", "to_day"]],
  ["event_actors:event", ["event_id"]],
  ["event_articles:article", ["article_id"]],
  ["event_claims:event", ["event_id"]],
  ["relation_cells:b", ["b"]],
  ["bands:article", ["article_id"]],
  ["article_links:to", ["to_id"]],
  ["corrections:sort", ["sort", "id"]],
  ["corrections:subject", ["subject"]],
  ["correction_claims:correction", ["correction_id"]],
  ["split_mentions:correction", ["correction_id"]],
];

type Columns<T extends string, C extends string> = CreateTableBuilder<T, C>;

function ofArticle<T extends string, C extends string>(table: Columns<T, C>, id: Dialect["types"]["id"]) {
  return table.addColumn("article_id", id, (c) => c.notNull().references("articles.id").onDelete("cascade"));
}

function ofEvent<T extends string, C extends string>(table: Columns<T, C>, id: Dialect["types"]["id"]) {
  return table.addColumn("event_id", id, (c) => c.notNull().references("events.id").onDelete("cascade"));
}
