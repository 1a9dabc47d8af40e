import type { Actor, Correction, Event } from "@dateline/core";
import { actorMapping } from "../actor/index.ts";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { correctEvent } from "./correct-event.ts";

/** Events as resolve made them, with people's corrections laid over them, in the order given. */
export async function correctEvents(session: Session, events: readonly Event[]): Promise<Event[]> {
  const actorIds = events.flatMap((event) => [
    ...[...event.sources, ...event.targets].map((participant) => participant.actorId),
    ...[event.attribution, ...event.evidence.map((report) => report.attribution)].flatMap((attribution) =>
      attribution?.actorId ? [attribution.actorId] : [],
    ),
  ]);
  const mapping = await actorMapping(session, { actorIds, mentionIds: [] });
  const splits = await splitSpans(session, events);
  const corrections = await correctionsOf(session, events);
  const edited = [...corrections.values()]
    .flat()
    .flatMap(({ change }) =>
      change.action === "edit-event" ? [...(change.edit.sources ?? []), ...(change.edit.targets ?? [])] : [],
    );
  const names = await namesOf(session, [...actorIds.map(mapping.ofActor), ...splits.values(), ...edited]);
  return events.map((event) => {
    const claims = new Set(event.evidence.flatMap((report) => corrections.get(report.claimId) ?? []));
    const ordered = [...claims].sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
    return correctEvent(event, { mapping, splits, names, corrections: ordered });
  });
}

/** Where people said that a mention is someone else: `article:start` to the actor. */
async function splitSpans({ db }: Session, events: readonly Event[]): Promise<Map<string, string>> {
  const spans = new Map<string, string>();
  const articles = events.flatMap((event) => event.evidence.map((report) => report.articleId));
  for (const chunk of inChunks(articles)) {
    const rows = await db
      .selectFrom("split_mentions")
      .innerJoin("corrections", "corrections.id", "split_mentions.correction_id")
      .innerJoin("mentions", "mentions.id", "split_mentions.mention_id")
      .select(["mentions.article_id", "mentions.start_at", "mentions.actor_id"])
      .where("mentions.article_id", "in", chunk)
      .where("corrections.active", "=", 1)
      .execute();
    for (const row of rows) spans.set(`${row.article_id}:${row.start_at}`, row.actor_id);
  }
  return spans;
}

async function correctionsOf({ db }: Session, events: readonly Event[]): Promise<Map<string, Correction[]>> {
  const found = new Map<string, Correction[]>();
  const known = new Map<string, Correction>();
  const claims = events.flatMap((event) => event.evidence.map((report) => report.claimId));
  for (const chunk of inChunks(claims)) {
    const rows = await db
      .selectFrom("correction_claims")
      .innerJoin("corrections", "corrections.id", "correction_claims.correction_id")
      .select(["correction_claims.claim_id", "corrections.id", "corrections.document"])
      .where("correction_claims.claim_id", "in", chunk)
      .where("corrections.active", "=", 1)
      .execute();
    for (const row of rows) {
      // One object for each correction, so that a set of them holds each once.
      const correction = known.get(row.id) ?? readJson<Correction>(row.document);
      known.set(row.id, correction);
      found.set(row.claim_id, [...(found.get(row.claim_id) ?? []), correction]);
    }
  }
  return found;
}

async function namesOf({ db }: Session, actorIds: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const chunk of inChunks(actorIds)) {
    const rows = await db.selectFrom("actors").select(["id", "document"]).where("id", "in", chunk).execute();
    for (const row of rows) names.set(row.id, readJson<Actor>(row.document).name);
  }
  return names;
}
