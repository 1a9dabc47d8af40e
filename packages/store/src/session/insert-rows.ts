import type { InsertObject } from "kysely";
import type { Tables } from "../schema/index.ts";
import { inChunks } from "./in-chunks.ts";
import type { Session } from "./session.ts";

/** Inserts rows in as few statements as the engines allow; rows whose key is there already stay as they are. */
export async function insertRows<T extends keyof Tables & string>(
  session: Session,
  table: T,
  rows: readonly InsertObject<Tables, T>[],
): Promise<void> {
  for (const chunk of inChunks(rows, 200)) {
    await session.db
      .insertInto(table)
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
