import { sql } from "kysely";
import type { Session } from "../session/index.ts";

/** How many records and entries the overlay has. */
export async function overlayCounts({ db }: Session): Promise<{ records: number; entries: number }> {
  const row = await db
    .selectFrom("overlay")
    .select([
      sql<number | string>`count(*)`.as("entries"),
      sql<number | string>`count(distinct case when entry = 'record' then record_id end)`.as("records"),
    ])
    .executeTakeFirstOrThrow();
  return { records: Number(row.records), entries: Number(row.entries) };
}
