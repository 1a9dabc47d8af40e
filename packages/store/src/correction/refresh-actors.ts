import type { Actor, Correction, Event } from "@dateline/core";
import { actorMapping, writeActor } from "../actor/index.ts";
import { refreshEvents } from "../event/index.ts";
import { readJson } from "../json/index.ts";
import { replaceMentions } from "../resolution/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/** Lays merges, splits and names over everything that speaks of these actors; returns the articles that do. */
export async function refreshActors(session: Session, actorIds: readonly string[]): Promise<string[]> {
  const { db } = session;
  const touched = new Set([...actorIds, ...(await refreshRedirects(session))]);
  const splits = await db
    .selectFrom("split_mentions")
    .innerJoin("corrections", "corrections.id", "split_mentions.correction_id")
    .select("split_mentions.actor_id")
    .distinct()
    .where("corrections.subject", "in", [...touched])
    .execute();
  for (const row of splits) touched.add(row.actor_id);
  for (const id of touched) await rewriteActor(session, id);
  const ids = [...touched];
  const articles = await db
    .selectFrom("mentions")
    .select("article_id")
    .distinct()
    .where((where) => where.or([where("linked_id", "in", ids), where("actor_id", "in", ids)]))
    .execute();
  for (const row of articles) await remapMentions(session, row.article_id);
  await refreshEvents(
    session,
    await eventsNaming(
      session,
      ids,
      articles.map((row) => row.article_id),
    ),
  );
  return articles.map((row) => row.article_id).sort();
}

/** Makes the redirects that the active merges say, in order; returns every actor whose redirect changed or is one's end. */
async function refreshRedirects({ db }: Session): Promise<string[]> {
  const rows = await db
    .selectFrom("corrections")
    .select("document")
    .where("action", "=", "merge-actors")
    .where("active", "=", 1)
    .orderBy("sort")
    .orderBy("id")
    .execute();
  const into = new Map<string, string>();
  const end = (id: string): string => {
    let at = id;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const row of rows) {
    const { change } = readJson<Correction>(row.document);
    if (change.action !== "merge-actors") continue;
    const [from, to] = [end(change.actorId), end(change.into)];
    if (from !== to) into.set(from, to);
  }
  const before = await db.selectFrom("actors").select(["id", "redirect"]).where("redirect", "is not", null).execute();
  const old = new Map(before.map((row) => [row.id, row.redirect]));
  const changed = [...new Set([...into.keys(), ...old.keys()])].filter((id) => {
    return (into.has(id) ? end(id) : null) !== (old.get(id) ?? null);
  });
  for (const id of changed) {
    const redirect = into.has(id) ? end(id) : null;
    await db.updateTable("actors").set({ redirect }).where("id", "=", id).execute();
  }
  return changed.flatMap((id) => [id, end(id), old.get(id) ?? id]);
}

async function rewriteActor(session: Session, id: string): Promise<void> {
  const row = await session.db.selectFrom("actors").select("base").where("id", "=", id).executeTakeFirst();
  if (row) await writeActor(session, readJson<Actor>(row.base));
}

async function remapMentions(session: Session, articleId: string): Promise<void> {
  const rows = await session.db.selectFrom("mentions").selectAll().where("article_id", "=", articleId).execute();
  const mapping = await actorMapping(session, {
    actorIds: rows.map((row) => row.linked_id),
    mentionIds: rows.map((row) => row.id),
  });
  await replaceMentions(
    session,
    articleId,
    rows.map((row) => ({ ...row, actor_id: mapping.ofMention(row.id, row.linked_id) })),
  );
}

async function eventsNaming(
  { db }: Session,
  actorIds: readonly string[],
  articleIds: readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const chunk of inChunks(actorIds)) {
    const rows = await db.selectFrom("event_actors").select("event_id").where("actor_id", "in", chunk).execute();
    for (const row of rows) found.add(row.event_id);
  }
  // An event may name the actor only as merged, so events of the actor's articles are looked at too.
  for (const chunk of inChunks(articleIds)) {
    const rows = await db
      .selectFrom("event_articles")
      .innerJoin("events", "events.id", "event_articles.event_id")
      .select(["events.id", "events.merged"])
      .where("event_articles.article_id", "in", chunk)
      .where("events.merged", "is not", null)
      .execute();
    for (const row of rows) if (row.merged !== null && names(readJson<Event>(row.merged), actorIds)) found.add(row.id);
  }
  return [...found].sort();
}

function names(event: Event, actorIds: readonly string[]): boolean {
  const known = [...event.sources, ...event.targets].map((participant) => participant.actorId);
  return actorIds.some((id) => known.includes(id) || event.attribution?.actorId === id);
}
