import type { Store } from "@dateline/core";
import type { Expression, Kysely, RawBuilder, SqlBool } from "kysely";
import type { Tables } from "../schema/index.ts";
import type { TextNeed } from "../text/index.ts";

/** What differs between engines; all other SQL is shared. */
export interface Dialect {
  name: Store["dialect"];
  /**
   * Column types: an id that sorts by its bytes, bytes, and the row number that a text index refers to; and what ends a
   * table that is all key, so that its rows are kept once.
   */
  types: Record<"id" | "blob" | "rowNumber" | "keyed", RawBuilder<unknown>>;
  /** Runs a function in a transaction that may write; nothing of it stays where the function throws. */
  writing<T>(db: Kysely<Tables>, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs a function in a transaction in which all reads see one moment. */
  reading<T>(db: Kysely<Tables>, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T>;
  hasMeta(db: Kysely<Tables>): Promise<boolean>;
  /** Makes the table of the version where needed, and keeps other processes from migrating at the same time. */
  lockMigrations(tx: Kysely<Tables>): Promise<void>;
  /** Keeps other writers from merging these blocks until the transaction ends. */
  lockBlocks(tx: Kysely<Tables>, blocks: readonly string[]): Promise<void>;
  createTextIndex(db: Kysely<Tables>): Promise<void>;
  indexArticle(
    tx: Kysely<Tables>,
    id: string,
    words: { title: string; standfirst: string; text: string },
  ): Promise<void>;
  indexEvent(tx: Kysely<Tables>, id: string, words: string): Promise<void>;
  unindexArticle(tx: Kysely<Tables>, id: string): Promise<void>;
  unindexEvent(tx: Kysely<Tables>, id: string): Promise<void>;
  /** True of an article (or event) row of the outer query that has all of these words and phrases. */
  textMatches(kind: "article" | "event", needs: readonly TextNeed[]): Expression<SqlBool>;
  /** A subquery of `n` and `rank` of the articles that have any of these; a higher rank fits better. */
  rankedArticles(needs: readonly TextNeed[]): RawBuilder<{ n: number; rank: number }>;
  /** Gives unused space back to the disk, in bytes; `rewrite` allows to write the whole database anew where needed. */
  reclaimSpace(db: Kysely<Tables>, location: string, rewrite: boolean): Promise<number>;
  /** A typed error in place of the engine's own; other errors come back as they are. */
  translateError(error: unknown, location: string): unknown;
}
