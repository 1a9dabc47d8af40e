import { Actor, InvalidDataError } from "@dateline/core";
import { readJson, storeJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { mergeActors } from "./merge-actors.ts";
import { writeActor } from "./write-actor.ts";

/**
 * Saves what one article's resolution says of its actors. Records of the knowledge base replace the older record;
 * detected actors are the union of what all articles say. Returns the actors the article no longer names.
 */
export async function saveActors(session: Session, articleId: string, actors: readonly Actor[]): Promise<string[]> {
  const { db } = session;
  const given = new Map(actors.map((actor) => [actor.id, checked(actor)]));
  const before = await db.selectFrom("actor_sources").selectAll().where("article_id", "=", articleId).execute();
  const gone = before.map((row) => row.actor_id).filter((id) => !given.has(id));
  const known = await sourcesBefore(session, [...given.keys()]);
  for (const ids of inChunks(gone)) {
    await db.deleteFrom("actor_sources").where("article_id", "=", articleId).where("actor_id", "in", ids).execute();
  }
  for (const actor of given.values()) {
    const old = before.find((row) => row.actor_id === actor.id);
    const document = isShared(actor) ? null : storeJson(old?.document, actor);
    const base = known.get(actor.id);
    if (old !== undefined && old.document === document && base !== undefined) {
      if (document !== null || base === storeJson(base, actor)) continue;
    }
    if (base === undefined) await writeActor(session, actor);
    await db
      .insertInto("actor_sources")
      .values({ article_id: articleId, actor_id: actor.id, document })
      .onConflict((conflict) => conflict.columns(["actor_id", "article_id"]).doUpdateSet({ document }))
      .execute();
    await writeActor(session, document === null || base === undefined ? actor : await unionOf(session, actor));
  }
  return gone;
}

/** Makes a detected actor again from what the articles left say of it; removes one that nothing names any more. */
export async function rebuildActor(session: Session, actorId: string): Promise<void> {
  const { db } = session;
  const sources = await db
    .selectFrom("actor_sources")
    .select("document")
    .where("actor_id", "=", actorId)
    .orderBy("article_id")
    .execute();
  if (sources.length === 0) {
    await removeUnused(session, actorId);
    return;
  }
  const [first, ...rest] = sources.flatMap((row) => (row.document === null ? [] : [readJson<Actor>(row.document)]));
  if (first) await writeActor(session, mergeActors([first, ...rest]));
}

async function removeUnused({ db }: Session, actorId: string): Promise<void> {
  const corrected = await db.selectFrom("corrections").select("id").where("subject", "=", actorId).executeTakeFirst();
  const used = await db
    .selectFrom("event_actors")
    .select("event_id")
    .where("actor_id", "=", actorId)
    .executeTakeFirst();
  const into = await db.selectFrom("actors").select("id").where("redirect", "=", actorId).executeTakeFirst();
  if (corrected || used || into) return;
  await db.deleteFrom("actors").where("id", "=", actorId).where("origin", "!=", "person").execute();
}

async function unionOf({ db }: Session, actor: Actor): Promise<Actor> {
  const sources = await db
    .selectFrom("actor_sources")
    .select("document")
    .where("actor_id", "=", actor.id)
    .where("document", "is not", null)
    .orderBy("article_id")
    .execute();
  const [first = actor, ...rest] = sources.map((row) => readJson<Actor>(row.document ?? "null"));
  return mergeActors([first, ...rest]);
}

async function sourcesBefore({ db }: Session, ids: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const chunk of inChunks(ids)) {
    const rows = await db.selectFrom("actors").select(["id", "base"]).where("id", "in", chunk).execute();
    for (const row of rows) known.set(row.id, row.base);
  }
  return known;
}

function isShared(actor: Actor): boolean {
  return actor.origin === "knowledge-base" || actor.origin === "composed";
}

function checked(actor: Actor): Actor {
  const result = Actor.safeParse(actor);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InvalidDataError({
    what: `The actor is not valid: ${issue?.path.join(".")}: ${issue?.message}`,
    where: actor.id,
  });
}
