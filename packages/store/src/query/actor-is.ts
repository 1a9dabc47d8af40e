import { foldName } from "@dateline/core";
import { type Expression, type SqlBool, sql } from "kysely";

/**
 * True of an actor row of the outer query that a value names: by id (or its beginning), by a country code in capitals,
 * or by name. A quoted name must be a whole name of the actor; without quotation marks its words must be in one.
 */
export function actorIs(value: string, exact: boolean): Expression<SqlBool> {
  if (/^actor_[0-9a-z]{4,24}$/.test(value)) {
    const redirected = sql`select redirect from actors other where other.id >= ${value} and other.id < ${`${value}~`}`;
    return sql<SqlBool>`((actors.id >= ${value} and actors.id < ${`${value}~`}) or actors.id in (${redirected}))`;
  }
  const folded = foldName(value);
  const named =
    exact || folded === ""
      ? sql`actor_names.folded = ${folded}`
      : sql`(' ' || actor_names.folded || ' ') like ${`% ${folded} %`}`;
  const byName = sql<SqlBool>`actors.id in (select actor_id from actor_names where ${named})`;
  return /^[A-Z]{3}$/.test(value) ? sql<SqlBool>`(actors.country = ${value} or ${byName})` : byName;
}
