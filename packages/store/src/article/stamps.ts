import type { StageStamp } from "@dateline/core";
import type { Session } from "../session/index.ts";

/** The article that an extraction with this stamp made, null where there was none. */
export async function articleMadeBy({ db }: Session, stamp: StageStamp): Promise<string | null> {
  const row = await db
    .selectFrom("extractions")
    .select("article_id")
    .where("version", "=", stamp.version)
    .where("input_hash", "=", stamp.inputHash)
    .executeTakeFirst();
  return row?.article_id ?? null;
}

/**
 * The stamp of a stage's output for an article. A resolution whose blocks have not been merged yet has none: work that
 * was broken off in between is done again.
 */
export async function readStamp(
  { db }: Session,
  articleId: string,
  stage: StageStamp["stage"],
): Promise<StageStamp | null> {
  if (stage === "extract") {
    const made = await db
      .selectFrom("extractions")
      .selectAll()
      .where("article_id", "=", articleId)
      .orderBy("version", "desc")
      .orderBy("input_hash")
      .executeTakeFirst();
    return made ? { stage, version: made.version, inputHash: made.input_hash } : null;
  }
  const row = await db
    .selectFrom("stamps")
    .selectAll()
    .where("article_id", "=", articleId)
    .where("stage", "=", stage)
    .executeTakeFirst();
  if (!row) return null;
  if (stage === "resolve") {
    const stale = await db
      .selectFrom("stale_blocks")
      .select("block")
      .where("article_id", "=", articleId)
      .executeTakeFirst();
    if (stale) return null;
  }
  return { stage, version: row.version, inputHash: row.input_hash };
}

/** Writes a stage's stamp; the same stamp again changes nothing. */
export async function saveStamp({ db }: Session, articleId: string, stamp: StageStamp): Promise<void> {
  const values = { version: stamp.version, input_hash: stamp.inputHash };
  await db
    .insertInto("stamps")
    .values({ article_id: articleId, stage: stamp.stage, ...values })
    .onConflict((conflict) => conflict.columns(["article_id", "stage"]).doUpdateSet(values))
    .execute();
}
