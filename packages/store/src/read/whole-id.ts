import { AmbiguousIdError, NotFoundError } from "@dateline/core";
import type { Session } from "../session/index.ts";

const least = 4;
const tables = { article: "articles", actor: "actors", event: "events", source: "sources" } as const;

/** The whole id that begins as given, with or without its prefix; at least 4 characters after the prefix. */
export async function wholeId({ db }: Session, kind: keyof typeof tables, start: string): Promise<string> {
  const prefix = `${kind}_`;
  const typed = start.trim().toLowerCase();
  const given = typed.startsWith(prefix) ? typed : `${prefix}${typed}`;
  if (given.length < prefix.length + least) {
    throw new NotFoundError({
      what: `An id may be shortened to ${least} characters, and "${start}" is shorter`,
      next: `Give at least ${least} characters after "${prefix}".`,
    });
  }
  const rows = await db
    .selectFrom(tables[kind])
    .select("id")
    .where("id", ">=", given)
    .where("id", "<", `${given}~`)
    .orderBy("id")
    .limit(4)
    .execute();
  const [first, second] = rows;
  if (!first) {
    throw new NotFoundError({
      what: `There is no ${kind} whose id begins with "${given}"`,
      next: `Look for it in the list of ${kind}s.`,
    });
  }
  if (first.id === given || !second) return first.id;
  throw new AmbiguousIdError({
    what: `More than one ${kind} has an id that begins with "${given}"`,
    where: rows.map((row) => row.id).join(", "),
    next: "Give more of the id.",
  });
}
