import type { Kysely } from "kysely";
import type { Tables } from "../schema/index.ts";

/** Version 4: claims as they are after people's merges and splits of actors, beside the claims as resolved. */
export async function migrate0004(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable("claims").addColumn("mapped", "text").execute();
}
