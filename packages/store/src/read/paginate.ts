import { InvalidDataError, type PageRequest } from "@dateline/core";
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Session } from "../session/index.ts";

const most = 200;

/** What a list is made of: a table (or join), what holds of its rows, and the number they are sorted by. */
export interface ListShape {
  from: RawBuilder<unknown>;
  /** The same rows without what only sorts them, where counting can do with less. */
  countFrom?: RawBuilder<unknown>;
  id: RawBuilder<string>;
  sort: RawBuilder<number>;
  where: Expression<SqlBool> | null;
}

/** One page of ids by falling sort number and rising id, from the cursor on, and how many there are in all. */
export async function paginate(
  { db }: Session,
  shape: ListShape,
  request: PageRequest,
): Promise<{ ids: string[]; next: string | null; total: number }> {
  const { from, id, sort } = shape;
  const limit = limitOf(request.limit);
  const where = shape.where ?? sql<SqlBool>`1 = 1`;
  const counted = await sql<{
    total: number | string;
  }>`select count(*) as total from ${shape.countFrom ?? from} where ${where}`.execute(db);
  const cursor = readCursor(request.cursor ?? null);
  const after = cursor
    ? sql`and (${sort} < ${cursor.sort} or (${sort} = ${cursor.sort} and ${id} > ${cursor.id}))`
    : sql``;
  const page = await sql<{ id: string; sort: number }>`select ${id} as id, ${sort} as sort from ${from}
    where ${where} ${after} order by ${sort} desc, ${id} limit ${limit + 1}`.execute(db);
  const rows = page.rows.slice(0, limit);
  const last = rows.at(-1);
  const next = page.rows.length > limit && last ? writeCursor(last) : null;
  return { ids: rows.map((row) => row.id), next, total: Number(counted.rows[0]?.total ?? 0) };
}

/** The limit asked for; throws `INVALID_DATA` where it is not 1 to 200. */
export function limitOf(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new InvalidDataError({ what: `A page holds 1 to ${most} items, and ${limit} were asked for` });
}

/** The place in a list behind an item. */
export function writeCursor({ sort, id }: { sort: number; id: string }): string {
  return Buffer.from(JSON.stringify([sort, id])).toString("base64url");
}

/** The place that a cursor names, null for the first page; throws `INVALID_DATA` for what no list gave. */
export function readCursor(cursor: string | null): { sort: number; id: string } | null {
  if (cursor === null || cursor === "") return null;
  try {
    const [sort, id] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as unknown[];
    if (typeof sort === "number" && typeof id === "string") return { sort, id };
  } catch {
    // Falls through to the error below, which says what to do.
  }
  throw new InvalidDataError({
    what: "The cursor is not one that a list gave",
    where: cursor.slice(0, 80),
    next: "Take it from `next` of the page before, or leave it out for the first page.",
  });
}

/** All of these conditions together, leaving out those that are null. */
export function allOf(conditions: readonly (Expression<SqlBool> | null)[]): Expression<SqlBool> | null {
  const real = conditions.filter((condition) => condition !== null);
  return real.length === 0 ? null : sql<SqlBool>`(${sql.join(real, sql` and `)})`;
}
