import type { Source } from "@dateline/core";
import type { Session } from "../session/index.ts";
import { sourceOf } from "./source-row.ts";

/** All subscriptions by title, those without one by address. */
export async function listSources({ db }: Session): Promise<Source[]> {
  const rows = await db.selectFrom("sources").selectAll().orderBy("id").execute();
  const nameOf = ({ title, feed }: Source) => (title ?? feed).toLowerCase();
  return rows.map(sourceOf).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

/** One subscription, null where there is none of this id. */
export async function readSource({ db }: Session, sourceId: string): Promise<Source | null> {
  const row = await db.selectFrom("sources").selectAll().where("id", "=", sourceId).executeTakeFirst();
  return row ? sourceOf(row) : null;
}
