import type { StoreCounts } from "@dateline/core";
import { sql } from "kysely";
import type { Session } from "../session/index.ts";

/** How many articles, actors named in them, events not rejected, quotes and corrections there are. */
export async function counts({ db }: Session): Promise<StoreCounts> {
  const result = await sql<Record<keyof StoreCounts, number | string>>`select
    (select count(*) from articles where superseded_by is null) as articles,
    (select count(*) from actors where articles > 0 and redirect is null) as actors,
    (select count(*) from events where status <> 'rejected') as events,
    (select coalesce(sum(quotes), 0) from articles where superseded_by is null) as quotes,
    (select count(*) from corrections) as corrections`.execute(db);
  const row = result.rows[0];
  return {
    articles: Number(row?.articles ?? 0),
    actors: Number(row?.actors ?? 0),
    events: Number(row?.events ?? 0),
    quotes: Number(row?.quotes ?? 0),
    corrections: Number(row?.corrections ?? 0),
  };
}
