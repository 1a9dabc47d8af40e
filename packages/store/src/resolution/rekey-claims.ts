import type { Actor, ResolvedClaim, ResolvedFiller, Resolver } from "@dateline/core";
import { type ActorMapping, actorMapping } from "../actor/index.ts";
import { canonicalJson, readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/**
 * Lays people's merges and splits of actors over the claims of an article, and takes back what was undone: the claims
 * as resolved stay beside. Returns the blocks, old and new, of every claim that changed.
 */
export async function rekeyClaims(session: Session, articleId: string, rekey: Resolver["rekey"]): Promise<string[]> {
  const { db } = session;
  const rows = await db.selectFrom("claims").selectAll().where("article_id", "=", articleId).orderBy("id").execute();
  const claims = rows.map((row) => readJson<ResolvedClaim>(row.document));
  const fillers = claims.flatMap((claim) => [...claim.sources, ...claim.targets]);
  const speakers = claims.flatMap(({ speaker }) => (speaker ? [speaker.actorId] : []));
  const mapping = await actorMapping(session, {
    actorIds: [...fillers.map((one) => one.actorId), ...speakers],
    mentionIds: fillers.map((one) => one.mentionId),
  });
  const said =
    fillers.some((one) => actorOf(mapping, one) !== one.actorId) || speakers.some((id) => mapping.ofActor(id) !== id);
  if (!said && rows.every((row) => row.mapped === null)) return [];
  const mapped = said ? await mappedClaims(session, claims, mapping, rekey) : claims;
  const changed = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const [claim, resolved] = [mapped[index], claims[index]];
    if (!claim || !resolved) continue;
    const document = canonicalJson(claim) === canonicalJson(resolved) ? null : canonicalJson(claim);
    if (document === row.mapped && claim.block === row.block) continue;
    changed.add(row.block).add(claim.block);
    await db.updateTable("claims").set({ mapped: document, block: claim.block }).where("id", "=", row.id).execute();
  }
  return [...changed].sort();
}

async function mappedClaims(
  session: Session,
  claims: readonly ResolvedClaim[],
  mapping: ActorMapping,
  rekey: Resolver["rekey"],
): Promise<ResolvedClaim[]> {
  const ids = claims.flatMap((claim) => [
    ...[...claim.sources, ...claim.targets].map((one) => actorOf(mapping, one)),
    ...(claim.speaker ? [mapping.ofActor(claim.speaker.actorId)] : []),
  ]);
  const actors = await actorsById(session, ids);
  const sideOf = (side: readonly ResolvedFiller[]) => {
    const kept = new Map<string, ResolvedFiller>();
    for (const filler of side) {
      const actorId = actorOf(mapping, filler);
      if (kept.has(actorId)) continue;
      const name = actorId === filler.actorId ? filler.name : (actors.get(actorId)?.name ?? filler.name);
      kept.set(actorId, { ...filler, actorId, name });
    }
    return [...kept.values()];
  };
  const speakerOf = (speaker: ResolvedClaim["speaker"]) => {
    if (speaker === null) return null;
    const actorId = mapping.ofActor(speaker.actorId);
    if (actorId === speaker.actorId) return speaker;
    return { actorId, name: actors.get(actorId)?.name ?? speaker.name };
  };
  const mapped = claims.map((claim) => ({
    ...claim,
    sources: sideOf(claim.sources),
    targets: sideOf(claim.targets),
    speaker: speakerOf(claim.speaker),
  }));
  const [first] = claims;
  return rekey(mapped, actors, first ? await publishedOf(session, first.claim.articleId) : null);
}

function actorOf(mapping: ActorMapping, filler: ResolvedFiller): string {
  return mapping.ofMention(filler.mentionId, filler.actorId);
}

async function actorsById({ db }: Session, ids: readonly string[]): Promise<Map<string, Actor>> {
  const actors = new Map<string, Actor>();
  for (const chunk of inChunks(ids)) {
    const rows = await db.selectFrom("actors").select(["id", "document"]).where("id", "in", chunk).execute();
    for (const row of rows) actors.set(row.id, readJson<Actor>(row.document));
  }
  return actors;
}

async function publishedOf({ db }: Session, articleId: string): Promise<string | null> {
  const row = await db.selectFrom("articles").select("published").where("id", "=", articleId).executeTakeFirst();
  return row?.published ?? null;
}
