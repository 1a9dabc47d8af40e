import type { Event } from "@dateline/core";
import { addChange, type CountChange, countActors, rebuildActor } from "../actor/index.ts";
import { canonicalJson } from "../json/index.ts";
import { countRelations } from "../relation/index.ts";
import { inChunks, insertRows, type Session } from "../session/index.ts";
import { type CellChange, eventActors, eventCells } from "./event-effects.ts";
import { eventRow } from "./event-row.ts";

/** An event before and after: null `after` removes it; `merged` is the event as resolve made it. */
export interface EventChange {
  before: { event: Event; merged: Event; block: string } | null;
  after: { event: Event; merged: Event; block: string } | null;
}

/** Writes events with everything that is looked up by them; what did not change is not touched. */
export async function writeEvents(session: Session, changes: readonly EventChange[]): Promise<void> {
  const counts = new Map<string, CountChange>();
  const cells: CellChange[] = [];
  const real = changes.filter(({ before, after }) => canonicalJson(before) !== canonicalJson(after));
  for (const { before, after } of real) {
    if (before) {
      for (const id of eventActors(before.event)) addChange(counts, id, { events: -1 });
      cells.push(...eventCells(before.event).map(negative));
    }
    if (after) {
      for (const id of eventActors(after.event)) addChange(counts, id, { events: 1 });
      cells.push(...eventCells(after.event));
    }
  }
  const removed = real.flatMap(({ before, after }) => (before && !after ? [before.event.id] : []));
  for (const id of removed) await session.dialect.unindexEvent(session.db, id);
  for (const ids of inChunks(removed)) await session.db.deleteFrom("events").where("id", "in", ids).execute();
  for (const { before, after } of real) if (after) await writeEvent(session, after, before !== null);
  await countActors(session, counts);
  await countRelations(session, cells);
  for (const [id, change] of counts) if (change.events < 0) await rebuildUnnamed(session, id);
}

async function writeEvent(
  session: Session,
  { event, merged, block }: NonNullable<EventChange["after"]>,
  known: boolean,
): Promise<void> {
  const { db, dialect } = session;
  const row = eventRow(block, merged, event);
  if (known) {
    await dialect.unindexEvent(db, event.id);
    await db.updateTable("events").set(row).where("id", "=", event.id).execute();
    for (const table of ["event_actors", "event_articles", "event_claims"] as const) {
      await db.deleteFrom(table).where("event_id", "=", event.id).execute();
    }
  } else {
    await db.insertInto("events").values(row).execute();
  }
  await dialect.indexEvent(db, event.id, wordsOf(event));
  await insertRows(session, "event_actors", actorRows(event));
  await insertRows(
    session,
    "event_articles",
    articlesOf(event).map((article_id) => ({ event_id: event.id, article_id })),
  );
  await insertRows(
    session,
    "event_claims",
    event.evidence.map((report) => ({ event_id: event.id, claim_id: report.claimId })),
  );
}

function actorRows(event: Event): { event_id: string; actor_id: string; role: string }[] {
  const rows = (role: string, ids: (string | null)[]) =>
    ids.flatMap((actor_id) => (actor_id === null ? [] : [{ event_id: event.id, actor_id, role }]));
  const ids = (participants: Event["sources"]) => participants.map((participant) => participant.actorId);
  return [
    ...rows("source", ids(event.sources)),
    ...rows("target", ids(event.targets)),
    ...rows("speaker", [event.attribution?.actorId ?? null]),
  ];
}

function articlesOf(event: Event): string[] {
  return [...new Set(event.evidence.map((report) => report.articleId))];
}

function wordsOf(event: Event): string {
  return event.evidence.map((report) => report.sentence.quote).join(" ¶ ");
}

function negative(cell: CellChange): CellChange {
  const { abEvents, abTenths, baEvents, baTenths } = cell;
  return { ...cell, abEvents: -abEvents, abTenths: -abTenths, baEvents: -baEvents, baTenths: -baTenths };
}

async function rebuildUnnamed(session: Session, actorId: string): Promise<void> {
  const { db } = session;
  const named = await db
    .selectFrom("actor_sources")
    .select("article_id")
    .where("actor_id", "=", actorId)
    .executeTakeFirst();
  if (!named) await rebuildActor(session, actorId);
}
