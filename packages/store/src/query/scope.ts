import type { DateRange } from "@dateline/core";
import type { Expression, SqlBool } from "kysely";
import type { Dialect } from "../dialect/index.ts";

/** What every condition is compiled with. */
export interface Scope {
  dialect: Dialect;
  days: (value: string) => DateRange;
  /** Which events may be seen at all. */
  visible: Expression<SqlBool>;
}
