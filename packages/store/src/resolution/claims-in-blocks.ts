import type { ResolvedClaim } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/** All claims of some blocks, from every article that no later version has taken the place of, ordered by id. */
export async function claimsInBlocks({ db }: Session, blocks: readonly string[]): Promise<ResolvedClaim[]> {
  const claims: ResolvedClaim[] = [];
  for (const chunk of inChunks(blocks)) {
    const rows = await db
      .selectFrom("claims")
      .innerJoin("articles", "articles.id", "claims.article_id")
      .select(["claims.document", "claims.mapped"])
      .where("claims.block", "in", chunk)
      .where("articles.superseded_by", "is", null)
      .orderBy("claims.id")
      .execute();
    claims.push(...rows.map((row) => readJson<ResolvedClaim>(row.mapped ?? row.document)));
  }
  return claims;
}
