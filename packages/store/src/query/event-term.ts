import type { QueryTerm } from "@dateline/core";
import { foldName } from "@dateline/core";
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import { dayNumber } from "../time/index.ts";
import { actorIs } from "./actor-is.ts";
import type { Scope } from "./scope.ts";

type Condition = Expression<SqlBool>;

// Below this an event counts as uncertain.
const uncertain = 0.5;

/** One condition on an event row of the outer query; `roles` limits which part an actor may have in it. */
export function eventTerm(scope: Scope, term: QueryTerm, roles: readonly string[]): Condition {
  switch (term.field) {
    case "actor": {
      const part = roles.length === 0 ? sql`` : sql`and event_actors.role in (${sql.join([...roles])})`;
      return sql<SqlBool>`exists (select 1 from event_actors where event_actors.event_id = events.id ${part}
        and event_actors.actor_id in (${actorsThat(term.value, term.exact)}))`;
    }
    case "type": {
      const [type, mode] = term.value.split("/");
      return mode === undefined
        ? sql<SqlBool>`events.type = ${type}`
        : sql<SqlBool>`(events.type = ${type} and events.mode = ${mode})`;
    }
    case "between": {
      const [one = "", two = ""] = term.value.split(",").map((side) => side.trim());
      return sql<SqlBool>`(${across(one, two, term.exact)} or ${across(two, one, term.exact)})`;
    }
    case "place":
      return placeIs(term);
    case "date": {
      const { earliest, latest } = scope.days(term.value);
      return overlaps(dayNumber(earliest), dayNumber(latest));
    }
    case "is":
      return isState(term.value);
    case "has":
      return hasPossession(term.value);
    default:
      return sql<SqlBool>`1 = 1`;
  }
}

function actorsThat(value: string, exact: boolean): RawBuilder<unknown> {
  return sql`select actors.id from actors where ${actorIs(value, exact)}`;
}

function across(source: string, target: string, exact: boolean): Condition {
  return sql<SqlBool>`events.id in (select acting.event_id from event_actors acting
    join event_actors receiving on receiving.event_id = acting.event_id
    where acting.role = 'source' and receiving.role = 'target'
    and acting.actor_id in (${actorsThat(source, exact)}) and receiving.actor_id in (${actorsThat(target, exact)}))`;
}

function placeIs({ value, exact }: QueryTerm): Condition {
  const folded = foldName(value);
  const named = exact
    ? sql<SqlBool>`events.place = ${folded}`
    : sql<SqlBool>`(' ' || events.place || ' ') like ${`% ${folded} %`}`;
  const known = sql<SqlBool>`(events.place is not null and ${named})`;
  return /^[A-Z]{3}$/.test(value) ? sql<SqlBool>`(coalesce(events.place_country, '') = ${value} or ${known})` : known;
}

/** Events whose time may lie in the days given; one without any time is in none. */
function overlaps(from: number | null, to: number | null): Condition {
  const starts = to === null ? sql`` : sql`and coalesce(events.from_day, events.to_day) <= ${to}`;
  const ends = from === null ? sql`` : sql`and coalesce(events.to_day, events.from_day) >= ${from}`;
  return sql<SqlBool>`((events.from_day is not null or events.to_day is not null) ${starts} ${ends})`;
}

function isState(value: string): Condition {
  switch (value) {
    case "detected":
    case "confirmed":
    case "rejected":
    case "edited":
      return sql<SqlBool>`events.status = ${value}`;
    case "uncertain":
      return sql<SqlBool>`(events.confidence < ${uncertain} and events.status <> 'confirmed')`;
    case "attributed":
      return sql<SqlBool>`events.attributed = 1`;
    case "contradicted":
      return sql<SqlBool>`events.contradicted = 1`;
    case "dated":
      return sql<SqlBool>`(events.from_day is not null or events.to_day is not null)`;
    case "undated":
      return sql<SqlBool>`(events.from_day is null and events.to_day is null)`;
    case "affirmed":
    case "negated":
      return sql<SqlBool>`events.polarity = ${value}`;
    default:
      return sql<SqlBool>`events.modality = ${value}`;
  }
}

function hasPossession(value: string): Condition {
  switch (value) {
    case "correction":
      return sql<SqlBool>`events.corrected = 1`;
    case "place":
      return sql<SqlBool>`events.place is not null`;
    case "date":
      return isState("dated");
    case "attribution":
      return isState("attributed");
    case "contradiction":
      return isState("contradicted");
    default:
      // `has:event`: there is one, and nothing more is asked of it.
      return sql<SqlBool>`1 = 1`;
  }
}
