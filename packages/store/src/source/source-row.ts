import type { Source } from "@dateline/core";
import type { Selectable } from "kysely";
import { readJson } from "../json/index.ts";
import type { Tables } from "../schema/index.ts";

/** The last fetches of a row, the newest last, true where one failed. */
export function recentOf(row: Pick<Selectable<Tables["sources"]>, "recent">): boolean[] {
  return [...row.recent].map((mark) => mark === "1");
}

/** A subscription as it is read from its row. */
export function sourceOf(row: Selectable<Tables["sources"]>): Source {
  const recent = recentOf(row);
  return {
    id: row.id,
    feed: row.feed,
    title: row.title,
    site: row.site,
    folders: readJson<string[]>(row.folders),
    everySeconds: row.every_seconds,
    addedAt: row.added_at,
    health: {
      status: row.status as Source["health"]["status"],
      lastAttempt: row.last_attempt,
      lastSuccess: row.last_success,
      lastError: row.last_error === null ? null : readJson<Source["health"]["lastError"]>(row.last_error),
      failures: row.failures,
      failingSince: row.failing_since,
      errorRate: recent.length === 0 ? null : recent.filter(Boolean).length / recent.length,
      nextDue: row.next_due,
      itemsSeen: row.items_seen,
      articlesAdded: row.articles_added,
    },
  };
}
