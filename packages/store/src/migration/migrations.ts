import type { Kysely } from "kysely";
import type { Dialect } from "../dialect/index.ts";
import type { Tables } from "../schema/index.ts";
import { migrate0001 } from "./0001-initial.ts";
import { migrate0002 } from "./0002-overlay.ts";
import { migrate0003 } from "./0003-sources.ts";
import { migrate0004 } from "./0004-mapped-claims.ts";
import { migrate0005 } from "./0005-earlier-versions.ts";

/** All migrations in order, forward only; the version of a database is the number of those it has had. */
export const migrations: readonly ((db: Kysely<Tables>, dialect: Dialect) => Promise<void>)[] = [
  migrate0001,
  migrate0002,
  migrate0003,
  migrate0004,
  migrate0005,
];
