import { foldName, type QueryTerm } from "@dateline/core";
import { type Expression, type SqlBool, sql } from "kysely";
import { dayNumber } from "../time/index.ts";
import { actorIs } from "./actor-is.ts";
import type { Scope } from "./scope.ts";

/** One condition on an article row of the outer query. */
export function articleTerm(scope: Scope, term: QueryTerm): Expression<SqlBool> {
  switch (term.field) {
    case "actor":
      return sql<SqlBool>`articles.id in (select article_actors.article_id from article_actors
        join actors on actors.id = article_actors.actor_id where ${actorIs(term.value, term.exact)})`;
    case "source":
      return sourceIs(term.value);
    case "lang":
      return sql<SqlBool>`coalesce(articles.language, '') = ${term.value}`;
    case "date": {
      const { earliest, latest } = scope.days(term.value);
      const [from, to] = [dayNumber(earliest), dayNumber(latest)];
      return sql<SqlBool>`(articles.published_day is not null
        ${from === null ? sql`` : sql`and articles.published_day >= ${from}`}
        ${to === null ? sql`` : sql`and articles.published_day <= ${to}`})`;
    }
    case "place":
      return placeIs(scope, term);
    case "has":
      if (term.value === "quote") return sql<SqlBool>`articles.quotes > 0`;
      if (term.value === "date") return sql<SqlBool>`articles.published is not null`;
      return sql<SqlBool>`articles.id in (select from_id from article_links union select to_id from article_links)`;
    default:
      return sql<SqlBool>`articles.kind = ${term.value}`;
  }
}

/** A host stands for itself and all under it: `bbc.com` fits `news.bbc.com`; anything else is a publisher's name. */
function sourceIs(value: string): Expression<SqlBool> {
  const host = value.toLowerCase().replace(/^www\./, "");
  const under = `%.${host.replace(/[\\%_]/g, "\\$&")}`;
  return sql<SqlBool>`(coalesce(articles.host, '') = ${host} or coalesce(articles.host, '') like ${under} escape '\\'
    or coalesce(articles.publisher, '') = ${foldName(value)})`;
}

/** An article is of a place that it is datelined at, that an event of it happened at, or that it names as a place. */
function placeIs({ visible }: Scope, { value }: QueryTerm): Expression<SqlBool> {
  const folded = foldName(value);
  const country = /^[A-Z]{3}$/.test(value) ? value : "";
  return sql<SqlBool>`(coalesce(articles.dateline_place, '') = ${folded}
    or articles.id in (select event_articles.article_id from event_articles
      join events on events.id = event_articles.event_id
      where (events.place = ${folded} or events.place_country = ${country}) and ${visible})
    or articles.id in (select article_id from mentions where folded = ${folded} and type = 'place'))`;
}
