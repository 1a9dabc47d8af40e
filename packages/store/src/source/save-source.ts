import { InvalidDataError, type NewSource, type Source, sourceId } from "@dateline/core";
import type { Selectable } from "kysely";
import type { Tables } from "../schema/index.ts";
import type { Session } from "../session/index.ts";
import { sourceOf } from "./source-row.ts";

type Row = Selectable<Tables["sources"]>;

/**
 * Adds a subscription that is due at once. One that has this address, or began with it, takes over what is given; a dead
 * one begins again. Throws `INVALID_DATA` where the address is none.
 */
export async function saveSource(
  session: Session,
  given: NewSource,
): Promise<{ source: Source; outcome: "added" | "updated" | "unchanged" }> {
  const { db } = session;
  const found = await known(session, given.feed);
  if (!found) {
    const row = newRow(given, session.now().toISOString());
    await db.insertInto("sources").values(row).execute();
    return { source: sourceOf(row), outcome: "added" };
  }
  const changes: Partial<Row> = {
    title: given.title ?? found.title,
    site: given.site ?? found.site,
    folders: given.folders.length > 0 ? JSON.stringify(given.folders) : found.folders,
    every_seconds: given.everySeconds ?? found.every_seconds,
    ...(found.status === "dead" ? { ...begun, feed: given.feed, next_due: session.now().toISOString() } : {}),
  };
  const row = { ...found, ...changes, host: hostOf(changes.feed ?? found.feed) };
  if (JSON.stringify(row) === JSON.stringify(found)) return { source: sourceOf(found), outcome: "unchanged" };
  await db
    .updateTable("sources")
    .set({ ...changes, host: row.host })
    .where("id", "=", found.id)
    .execute();
  return { source: sourceOf(row), outcome: "updated" };
}

const begun = { status: "new", failures: 0, failing_since: null, recent: "", etag: null, last_modified: null };

async function known({ db }: Session, feed: string): Promise<Row | undefined> {
  const byAddress = await db.selectFrom("sources").selectAll().where("feed", "=", feed).executeTakeFirst();
  return byAddress ?? db.selectFrom("sources").selectAll().where("id", "=", sourceId(feed)).executeTakeFirst();
}

function newRow({ feed, title, site, folders, everySeconds }: NewSource, now: string): Row {
  return {
    ...begun,
    id: sourceId(feed),
    feed,
    host: hostOf(feed),
    title,
    site,
    folders: JSON.stringify(folders),
    every_seconds: everySeconds,
    added_at: now,
    last_attempt: null,
    last_success: null,
    last_error: null,
    next_due: now,
    items_seen: 0,
    articles_added: 0,
    claimed_by: null,
    claimed_until: null,
  };
}

/** The host of a feed's address, with its port. */
export function hostOf(feed: string): string {
  if (URL.canParse(feed)) return new URL(feed).host;
  throw new InvalidDataError({ what: "A subscription needs the address of a feed", where: feed.slice(0, 200) });
}
