import type { ResolvedClaim } from "@dateline/core";
import { canonicalJson } from "../json/index.ts";
import { inChunks, insertRows, type Session } from "../session/index.ts";

/** Puts these claims in place of an article's, touching only what differs; returns the blocks that changed, sorted. */
export async function replaceClaims(
  session: Session,
  articleId: string,
  claims: readonly ResolvedClaim[],
): Promise<string[]> {
  const { db } = session;
  const before = await db.selectFrom("claims").selectAll().where("article_id", "=", articleId).execute();
  const old = new Map(before.map((row) => [row.id, row.document]));
  const rows = claims.map((claim) => ({
    id: claim.claim.id,
    article_id: articleId,
    block: claim.block,
    document: canonicalJson(claim),
    mapped: null,
  }));
  const wanted = new Map(rows.map((row) => [row.id, row.document]));
  const gone = before.filter((row) => wanted.get(row.id) !== row.document);
  const added = rows.filter((row) => old.get(row.id) !== row.document);
  for (const ids of inChunks(gone.map((row) => row.id))) await db.deleteFrom("claims").where("id", "in", ids).execute();
  await insertRows(session, "claims", added);
  return [...new Set([...gone, ...added].map((row) => row.block))].sort();
}
