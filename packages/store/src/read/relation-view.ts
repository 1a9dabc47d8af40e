import { countryName, type Event, type RelationSide, type RelationView } from "@dateline/core";
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { actorSummaries, currentActorId } from "./actors.ts";
import { countBetween } from "./count-between.ts";
import { eventViews } from "./event-views.ts";

const shownMost = 200;
const countedMost = 5000;

/**
 * What two sides did to each other, each an actor's id or a country code: counted by month over the newest 5,000 events,
 * with the newest 200 of them; null where a side is unknown or both are one.
 */
export async function relationView(session: Session, a: string, b: string): Promise<RelationView | null> {
  const [first, second] = [await sideOf(session, a), await sideOf(session, b)];
  if (!first || !second || first.key === second.key) return null;
  const rows = await session.db
    .selectFrom("events")
    .select("id")
    .where("status", "<>", "rejected")
    .where(between(membersOf(first), membersOf(second)))
    .orderBy("sort", "desc")
    .orderBy("id")
    .limit(countedMost)
    .execute();
  const ids = rows.map((row) => row.id);
  const counted = countBetween(await documents(session, ids), {
    isA: await membership(session, first),
    isB: await membership(session, second),
  });
  return {
    a: first,
    b: second,
    ...counted,
    events: await eventViews(session, ids.slice(0, shownMost)),
    total: ids.length,
  };
}

async function sideOf(session: Session, key: string): Promise<RelationSide | null> {
  if (/^[A-Z]{3}$/.test(key)) {
    const known = countryName(key) !== key;
    return known ? { key, name: countryName(key), actor: null, country: key } : null;
  }
  const [found] = await actorSummaries(session, [await currentActorId(session, key)]);
  if (!found) return null;
  const { actor } = found;
  return { key: actor.id, name: actor.name, actor, country: actor.country };
}

function membersOf(side: RelationSide): RawBuilder<unknown> {
  return side.actor === null ? sql`select id from actors where country = ${side.key}` : sql`${side.key}`;
}

/** Events in which someone of the one side acted on someone of the other. */
function between(one: RawBuilder<unknown>, two: RawBuilder<unknown>): Expression<SqlBool> {
  return sql<SqlBool>`events.id in (select acting.event_id from event_actors acting
    join event_actors receiving on receiving.event_id = acting.event_id
    where acting.role = 'source' and receiving.role = 'target'
    and ((acting.actor_id in (${one}) and receiving.actor_id in (${two}))
      or (acting.actor_id in (${two}) and receiving.actor_id in (${one}))))`;
}

async function membership({ db }: Session, side: RelationSide): Promise<(actorId: string) => boolean> {
  if (side.actor !== null) return (actorId) => actorId === side.key;
  const rows = await db.selectFrom("actors").select("id").where("country", "=", side.key).execute();
  const members = new Set(rows.map((row) => row.id));
  return (actorId) => members.has(actorId);
}

async function documents({ db }: Session, ids: readonly string[]): Promise<Event[]> {
  const found: Event[] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await db.selectFrom("events").select("document").where("id", "in", chunk).execute();
    for (const row of rows) found.push(readJson<Event>(row.document));
  }
  return found;
}
