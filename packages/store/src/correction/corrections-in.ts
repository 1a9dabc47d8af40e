import type { Correction } from "@dateline/core";
import { readJson } from "../json/index.ts";
import type { Session } from "../session/index.ts";

/** What people said, and did not take back, of the claims and the mentions of an article; oldest first. */
export async function correctionsIn({ db }: Session, articleId: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom("corrections")
    .select("document")
    .where("active", "=", 1)
    .where((where) =>
      where.or([
        where(
          "id",
          "in",
          where
            .selectFrom("correction_claims")
            .innerJoin("claims", "claims.id", "correction_claims.claim_id")
            .select("correction_claims.correction_id")
            .where("claims.article_id", "=", articleId),
        ),
        where(
          "id",
          "in",
          where
            .selectFrom("split_mentions")
            .innerJoin("mentions", "mentions.id", "split_mentions.mention_id")
            .select("split_mentions.correction_id")
            .where("mentions.article_id", "=", articleId),
        ),
      ]),
    )
    .orderBy("sort")
    .orderBy("id")
    .execute();
  return rows.map((row) => readJson<Correction>(row.document));
}
