import type { Actor, ArticleSummary, Correction, Event, EventView } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { actorSummaries } from "./actors.ts";
import { checkQuotes } from "./check-quotes.ts";
import { summaries } from "./summaries.ts";

/** Events by id, in the order of the ids, each held against the texts it quotes. */
export async function events(session: Session, eventIds: readonly string[]): Promise<Event[]> {
  const found = new Map<string, Event>();
  for (const chunk of inChunks(eventIds)) {
    const rows = await session.db.selectFrom("events").select(["id", "document"]).where("id", "in", chunk).execute();
    for (const row of rows) found.set(row.id, readJson<Event>(row.document));
  }
  const list = eventIds.flatMap((id) => found.get(id) ?? []);
  await checkQuotes(session, list);
  return list;
}

/** Events with their actors, the articles that report them and their corrections, in the order of the ids. */
export async function eventViews(session: Session, eventIds: readonly string[]): Promise<EventView[]> {
  const list = await events(session, eventIds);
  const actors = byId((await actorSummaries(session, list.flatMap(actorsOf))).map((summary) => summary.actor));
  const articles = byId(await summaries(session, [...new Set(list.flatMap(articlesOf))]));
  const corrections = await correctionsOf(session, list);
  return list.map((event) => ({
    event,
    actors: actorsOf(event).flatMap((id): Actor[] => actors.get(id) ?? []),
    articles: articlesOf(event).flatMap((id): ArticleSummary[] => articles.get(id) ?? []),
    corrections: corrections.get(event.id) ?? [],
  }));
}

function actorsOf(event: Event): string[] {
  const speaker = event.attribution?.actorId ?? null;
  const ids = [...event.sources, ...event.targets].map((participant) => participant.actorId);
  return [...new Set(speaker === null ? ids : [...ids, speaker])];
}

function articlesOf(event: Event): string[] {
  return [...new Set(event.evidence.map((report) => report.articleId))];
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, [T]> {
  return new Map(items.map((item) => [item.id, [item]]));
}

/** What people said of events, oldest first, with what they later undid and the undoing itself. */
async function correctionsOf({ db }: Session, list: readonly Event[]): Promise<Map<string, Correction[]>> {
  const found = new Map<string, Map<string, Correction>>();
  for (const chunk of inChunks(list.map((event) => event.id))) {
    const rows = await db
      .selectFrom("event_claims")
      .innerJoin("correction_claims", "correction_claims.claim_id", "event_claims.claim_id")
      .innerJoin("corrections as said", "said.id", "correction_claims.correction_id")
      .leftJoin("corrections as undo", (join) =>
        join.onRef("undo.subject", "=", "said.id").on("undo.action", "=", "undo"),
      )
      .select(["event_claims.event_id", "said.document as said", "undo.document as undo"])
      .where("event_claims.event_id", "in", chunk)
      .execute();
    for (const row of rows) {
      const known = found.get(row.event_id) ?? new Map<string, Correction>();
      for (const document of [row.said, row.undo]) {
        if (document === null) continue;
        const correction = readJson<Correction>(document);
        known.set(correction.id, correction);
      }
      found.set(row.event_id, known);
    }
  }
  const order = (a: Correction, b: Correction) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1);
  return new Map([...found].map(([id, corrections]) => [id, [...corrections.values()].sort(order)]));
}
