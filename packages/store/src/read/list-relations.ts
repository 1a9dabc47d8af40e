import {
  countryName,
  type EventType,
  eventScore,
  type PageOf,
  type PageRequest,
  type RelationSide,
  type RelationSummary,
} from "@dateline/core";
import { sql } from "kysely";
import type { Session } from "../session/index.ts";
import { actorSummaries } from "./actors.ts";
import { meanScore, type ScoreSum } from "./mean-score.ts";
import { pageOfList } from "./page-of-list.ts";
import { paginate } from "./paginate.ts";
import { relationFrom } from "./relations.ts";

/** Pairs of actors, or of countries, that did something to each other, those with most events first. */
export function listRelations(
  session: Session,
  request: PageRequest & { between?: "actors" | "countries" },
): Promise<PageOf<RelationSummary>> {
  return request.between === "countries" ? betweenCountries(session, request) : betweenActors(session, request);
}

async function betweenActors(session: Session, request: PageRequest): Promise<PageOf<RelationSummary>> {
  const shape = {
    from: sql`(select a || ' ' || b as pair, cast(sum(ab_events + ba_events) as double precision) as events
      from relation_cells group by a, b having sum(ab_events + ba_events) > 0) pairs`,
    id: sql<string>`pairs.pair`,
    sort: sql<number>`pairs.events`,
    where: null,
  };
  const { ids, next, total } = await paginate(session, shape, request);
  const pairs = ids.map((id) => id.split(" "));
  const sides = new Map<string, RelationSide>();
  for (const { actor } of await actorSummaries(session, [...new Set(pairs.flat())]))
    sides.set(actor.id, { key: actor.id, name: actor.name, actor, country: actor.country });
  const items: RelationSummary[] = [];
  for (const [a = "", b = ""] of pairs) {
    const cells = await session.db
      .selectFrom("relation_cells")
      .selectAll()
      .where("a", "=", a)
      .where("b", "=", b)
      .execute();
    const { aToB, bToA } = relationFrom(a, b, cells);
    const [first, second] = [sides.get(a), sides.get(b)];
    if (first && second) items.push({ a: first, b: second, aToB, bToA });
  }
  return { items, next, total };
}

async function betweenCountries({ db }: Session, request: PageRequest): Promise<PageOf<RelationSummary>> {
  const rows = await sql<{
    source: string;
    target: string;
    type: EventType;
    mode: string | null;
    events: number | string;
  }>`
    select doer.country as source, other.country as target, events.type, events.mode, count(distinct events.id) as events
    from event_actors acting
    join event_actors receiving on receiving.event_id = acting.event_id and receiving.role = 'target'
    join actors doer on doer.id = acting.actor_id
    join actors other on other.id = receiving.actor_id
    join events on events.id = acting.event_id
    where acting.role = 'source' and doer.country is not null and other.country is not null
      and doer.country <> other.country and events.status <> 'rejected' and events.polarity = 'affirmed'
      and events.modality in ('happened', 'ongoing')
    group by doer.country, other.country, events.type, events.mode`.execute(db);
  const pairs = new Map<string, [ScoreSum, ScoreSum]>();
  for (const { source, target, type, mode, events } of rows.rows) {
    const [a, b] = source < target ? [source, target] : [target, source];
    const sums = pairs.get(`${a} ${b}`) ?? [none(), none()];
    const sum = source === a ? sums[0] : sums[1];
    sum.events += Number(events);
    sum.total += Number(events) * eventScore(type, mode);
    pairs.set(`${a} ${b}`, sums);
  }
  const key = ([id, [one, two]]: [string, [ScoreSum, ScoreSum]]) => ({ sort: one.events + two.events, id });
  const { items, next, total } = pageOfList([...pairs], key, request);
  return {
    items: items.map(([id, [aToB, bToA]]) => {
      const [a = "", b = ""] = id.split(" ");
      return { a: country(a), b: country(b), aToB: meanScore(aToB), bToA: meanScore(bToA) };
    }),
    next,
    total,
  };
}

function country(code: string): RelationSide {
  return { key: code, name: countryName(code), actor: null, country: code };
}

function none(): ScoreSum {
  return { events: 0, total: 0 };
}
