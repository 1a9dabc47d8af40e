import type { Kysely } from "kysely";
import type { Dialect } from "../dialect/index.ts";
import type { Tables } from "../schema/index.ts";

/** Version 2: what a user adds to the knowledge base, and the keys by which the words of an article find it. */
export async function migrate0002(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const { id, keyed } = dialect.types;
  await db.schema
    .createTable("overlay")
    .addColumn("key", id, (c) => c.primaryKey())
    .addColumn("record_id", id, (c) => c.notNull())
    .addColumn("actor_id", id, (c) => c.notNull())
    .addColumn("entry", "text", (c) => c.notNull())
    .addColumn("origin", "text", (c) => c.notNull())
    .addColumn("other", id)
    .addColumn("office", id)
    .addColumn("held_from", id)
    .addColumn("held_to", id)
    .addColumn("document", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("overlay_names")
    .addColumn("name", id, (c) => c.notNull())
    .addColumn("record_id", id, (c) => c.notNull())
    .addColumn("entry_key", id, (c) => c.notNull().references("overlay.key").onDelete("cascade"))
    .addPrimaryKeyConstraint("overlay_names_key", ["name", "record_id", "entry_key"])
    .modifyEnd(keyed)
    .execute();
  const indexes: [string, string, string[]][] = [
    ["overlay_record", "overlay", ["record_id", "key"]],
    ["overlay_actor", "overlay", ["actor_id"]],
    ["overlay_other", "overlay", ["other", "office"]],
    ["overlay_names_entry", "overlay_names", ["entry_key"]],
  ];
  for (const [name, table, columns] of indexes) await db.schema.createIndex(name).on(table).columns(columns).execute();
}
