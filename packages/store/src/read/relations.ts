import { type Actor, type EventView, makeId, type Relation } from "@dateline/core";
import { type Selectable, type SqlBool, sql } from "kysely";
import type { Tables } from "../schema/index.ts";
import type { Session } from "../session/index.ts";
import { actorSummaries, currentActorId } from "./actors.ts";
import { eventViews } from "./event-views.ts";

type Cell = Selectable<Tables["relation_cells"]>;
const eventsMost = 100;

/** The relations of an actor, those with most events first. */
export async function relationsOf({ db }: Session, actorId: string, limit: number): Promise<Relation[]> {
  const pairs = await db
    .selectFrom("relation_cells")
    .select(["a", "b", sql<number | string>`sum(ab_events + ba_events)`.as("events")])
    .where((where) => where.or([where("a", "=", actorId), where("b", "=", actorId)]))
    .groupBy(["a", "b"])
    .orderBy("events", "desc")
    .orderBy("a")
    .orderBy("b")
    .limit(limit)
    .execute();
  const relations: Relation[] = [];
  for (const { a, b } of pairs) {
    const cells = await db.selectFrom("relation_cells").selectAll().where("a", "=", a).where("b", "=", b).execute();
    relations.push(relationFrom(a, b, cells));
  }
  return relations;
}

/**
 * What two actors did to each other, with the events behind it, newest first, at most 100; null where an actor is
 * unknown, where both are one, or where nothing is reported between them.
 */
export async function relation(
  session: Session,
  actorA: string,
  actorB: string,
): Promise<{ relation: Relation; actors: [Actor, Actor]; events: EventView[] } | null> {
  const { db } = session;
  const ids = [await currentActorId(session, actorA), await currentActorId(session, actorB)].sort();
  const [a = "", b = ""] = ids;
  const [first, second] = await actorSummaries(session, ids);
  if (a === b || !first || !second) return null;
  const cells = await db.selectFrom("relation_cells").selectAll().where("a", "=", a).where("b", "=", b).execute();
  const rows = await db
    .selectFrom("events")
    .select("id")
    .where("status", "<>", "rejected")
    .where(
      sql<SqlBool>`events.id in (select one.event_id from event_actors one
        join event_actors two on two.event_id = one.event_id
        where one.actor_id = ${a} and two.actor_id = ${b}
        and ((one.role = 'source' and two.role = 'target') or (one.role = 'target' and two.role = 'source')))`,
    )
    .orderBy("sort", "desc")
    .orderBy("id")
    .limit(eventsMost)
    .execute();
  if (cells.length === 0 && rows.length === 0) return null;
  const found = await eventViews(
    session,
    rows.map((row) => row.id),
  );
  return { relation: relationFrom(a, b, cells), actors: [first.actor, second.actor], events: found };
}

/** A relation from its cells, the months in order. */
export function relationFrom(a: string, b: string, cells: readonly Cell[]): Relation {
  const sum = (pick: (cell: Cell) => number) => cells.reduce((total, cell) => total + pick(cell), 0);
  const inOrder = [...cells].sort((one, two) => (one.month < two.month ? -1 : 1));
  return {
    id: makeId("relation", [a, b]),
    a,
    b,
    aToB: direction(
      sum((cell) => cell.ab_events),
      sum((cell) => cell.ab_tenths),
    ),
    bToA: direction(
      sum((cell) => cell.ba_events),
      sum((cell) => cell.ba_tenths),
    ),
    months: inOrder.map((cell) => ({
      month: cell.month === "" ? null : cell.month,
      aToB: direction(cell.ab_events, cell.ab_tenths),
      bToA: direction(cell.ba_events, cell.ba_tenths),
    })),
  };
}

function direction(events: number, tenths: number): { events: number; score: number | null } {
  return { events, score: events === 0 ? null : Math.round((tenths / events) * 10) / 100 };
}
