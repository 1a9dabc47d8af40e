import { InvalidDataError, type OverlayEntry, type OverlayRequest, type PageOf } from "@dateline/core";
import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from "kysely";
import { readJson } from "../json/index.ts";
import type { Tables } from "../schema/index.ts";
import type { Session } from "../session/index.ts";

const most = 200;

/** Entries sorted by record and key, from the cursor on. */
export async function listOverlay({ db }: Session, request: OverlayRequest): Promise<PageOf<OverlayEntry>> {
  const { limit } = request;
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new InvalidDataError({ what: `A page holds 1 to ${most} items, and ${limit} were asked for` });
  const cursor = readCursor(request.cursor ?? null);
  const counted = await db
    .selectFrom("overlay")
    .select(sql<number | string>`count(*)`.as("total"))
    .where((where) => fits(where, request))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("overlay")
    .select(["record_id", "key", "document"])
    .where((where) => fits(where, request))
    .$if(cursor !== null, (query) =>
      query.where((where) =>
        where.or([
          where("record_id", ">", cursor?.[0] ?? ""),
          where.and([where("record_id", "=", cursor?.[0] ?? ""), where("key", ">", cursor?.[1] ?? "")]),
        ]),
      ),
    )
    .orderBy("record_id")
    .orderBy("key")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => readJson<OverlayEntry>(row.document)),
    next: last === undefined ? null : Buffer.from(JSON.stringify([last.record_id, last.key])).toString("base64url"),
    total: Number(counted.total),
  };
}

function fits(
  where: ExpressionBuilder<Tables, "overlay">,
  { ids, entry, origin }: OverlayRequest,
): ExpressionWrapper<Tables, "overlay", SqlBool> {
  return where.and([
    ...(ids === undefined ? [] : [where("record_id", "in", ids.length === 0 ? [""] : [...ids])]),
    ...(entry === undefined ? [] : [where("entry", "=", entry)]),
    ...(origin === undefined ? [] : [where("origin", "=", origin)]),
  ]);
}

function readCursor(cursor: string | null): [string, string] | null {
  if (cursor === null || cursor === "") return null;
  try {
    const [id, key] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as unknown[];
    if (typeof id === "string" && typeof key === "string") return [id, key];
  } catch {
    // Falls through to the error below, which says what to do.
  }
  throw new InvalidDataError({
    what: "The cursor is not one that a list gave",
    where: cursor.slice(0, 80),
    next: "Take it from `next` of the page before, or leave it out for the first page.",
  });
}
