import type { Kysely } from "kysely";
import type { Tables } from "../schema/index.ts";

/** Version 5: the earlier versions of an article are found without a look at all articles. */
export async function migrate0005(db: Kysely<Tables>): Promise<void> {
  await db.schema.createIndex("articles_superseded").on("articles").columns(["superseded_by"]).execute();
}
