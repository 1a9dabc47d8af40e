import { InvalidDataError, type Resolution, type Resolver } from "@dateline/core";
import { rebuildActor, saveActors } from "../actor/index.ts";
import { checkClaims, readAnnotation, saveStamp } from "../article/index.ts";
import { carryCorrections } from "../correction/carry-corrections.ts";
import { canonicalJson } from "../json/index.ts";
import { insertRows, type Session } from "../session/index.ts";
import { rekeyClaims } from "./rekey-claims.ts";
import { replaceClaims } from "./replace-claims.ts";
import { writeMentions } from "./write-mentions.ts";

/**
 * Replaces what was resolved of an article and returns the blocks to be merged again: those whose claims changed, and
 * those that an earlier, broken-off run left unmerged.
 */
export async function saveResolution(
  session: Session,
  resolution: Resolution,
  rekey?: Resolver["rekey"],
): Promise<string[]> {
  const { articleId } = resolution;
  await checkClaims(session, articleId, resolution.claims);
  const annotation = await readAnnotation(session, articleId);
  if (!annotation) {
    throw new InvalidDataError({
      what: "The article has no annotation to be resolved",
      where: articleId,
      next: "Save the annotation first.",
    });
  }
  await carryCorrections(session, annotation, resolution);
  const dropped = await saveActors(session, articleId, resolution.actors);
  await writeMentions(session, annotation, resolution.links);
  const changed = await replaceClaims(session, articleId, resolution.claims);
  const mapped = rekey ? await rekeyClaims(session, articleId, rekey) : [];
  await insertRows(
    session,
    "stale_blocks",
    [...new Set([...changed, ...mapped])].map((block) => ({ block, article_id: articleId })),
  );
  await saveSignature(session, articleId, resolution.signature);
  await saveStamp(session, articleId, resolution.stamp);
  for (const id of dropped) await rebuildActor(session, id);
  const stale = await session.db
    .selectFrom("stale_blocks")
    .select("block")
    .distinct()
    .where((where) => where.or([where("article_id", "=", articleId), where("article_id", "=", "")]))
    .orderBy("block")
    .execute();
  return stale.map((row) => row.block);
}

async function saveSignature(session: Session, articleId: string, signature: Resolution["signature"]): Promise<void> {
  const { db } = session;
  const minhash = canonicalJson(signature.minhash);
  const found = await db
    .selectFrom("signatures")
    .select("minhash")
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  if (found?.minhash !== minhash) {
    await db
      .insertInto("signatures")
      .values({ article_id: articleId, minhash })
      .onConflict((conflict) => conflict.column("article_id").doUpdateSet({ minhash }))
      .execute();
  }
  const bands = await db.selectFrom("bands").select("band").where("article_id", "=", articleId).execute();
  const wanted = new Set(signature.bands);
  const before = new Set(bands.map((row) => row.band));
  if (wanted.size === before.size && [...wanted].every((band) => before.has(band))) return;
  await db.deleteFrom("bands").where("article_id", "=", articleId).execute();
  await insertRows(
    session,
    "bands",
    [...wanted].map((band) => ({ band, article_id: articleId })),
  );
}
