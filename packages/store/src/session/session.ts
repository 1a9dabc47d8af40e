import type { Kysely } from "kysely";
import type { Dialect } from "../dialect/index.ts";
import type { Tables } from "../schema/index.ts";

/** What every reading and writing function is handed: the open transaction, its engine, and the time. */
export interface Session {
  db: Kysely<Tables>;
  dialect: Dialect;
  now: () => Date;
}
