import type { QueryNode, QueryTerm } from "@dateline/core";
import { type Expression, type SqlBool, sql } from "kysely";
import { actorIs } from "./actor-is.ts";
import { articleTerm } from "./article-term.ts";
import type { RowKind } from "./compile-query.ts";
import { eventTerm } from "./event-term.ts";
import { levelOf } from "./level-of.ts";
import type { Scope } from "./scope.ts";
import { textNeed } from "./text-needs.ts";

type Condition = Expression<SqlBool>;

const all = sql<SqlBool>`1 = 1`;

/**
 * A query as a condition on the rows of a list. Conditions on events that stand side by side must hold of one and the
 * same event: `type:SANCTION role:source actor:Mali` lists articles with a sanction by Mali.
 */
export function compileNode(scope: Scope, kind: RowKind, node: QueryNode): Condition {
  switch (node.kind) {
    case "term":
      return together(scope, kind, [node]);
    case "not":
      return sql<SqlBool>`not (${compileNode(scope, kind, node.node)})`;
    case "or":
      return sql<SqlBool>`(${sql.join(
        node.nodes.map((part) => compileNode(scope, kind, part)),
        sql` or `,
      )})`;
    case "and":
      return together(scope, kind, node.nodes);
  }
}

function together(scope: Scope, kind: RowKind, nodes: readonly QueryNode[]): Condition {
  const terms = nodes.filter((node) => node.kind === "term");
  const others = nodes.filter((node) => node.kind !== "term");
  const conditions = others.map((node) => compileNode(scope, kind, node));
  const ofEvent = terms.filter((term) => levelOf(kind, term, terms) === "event");
  const ofArticle = terms.filter((term) => levelOf(kind, term, terms) === "article");
  const ofActor = terms.filter((term) => levelOf(kind, term, terms) === "actor");
  if (ofEvent.length > 0) conditions.push(throughEvents(scope, kind, ofEvent));
  if (ofArticle.length > 0) conditions.push(throughArticles(scope, kind, ofArticle));
  for (const term of ofActor) conditions.push(actorIs(term.value, term.exact));
  return joined(conditions);
}

/** Conditions that must hold of one event: the row's own, or one that the row has a part in. */
function throughEvents(scope: Scope, kind: RowKind, terms: readonly QueryTerm[]): Condition {
  const roles = terms.filter((term) => term.field === "role").map((term) => term.value);
  const hasActor = terms.some((term) => term.field === "actor");
  const rest = terms.filter((term) => term.field !== "role");
  const needs = rest.filter((term) => term.field === "text").map(textNeed);
  const conditions = rest.filter((term) => term.field !== "text").map((term) => eventTerm(scope, term, roles));
  if (needs.length > 0) conditions.push(scope.dialect.textMatches("event", needs));
  const free = hasActor ? [] : roles;
  if (kind === "actor") {
    const condition = joined([scope.visible, ...conditions]);
    const part = free.length === 0 ? all : sql<SqlBool>`event_actors.role in (${sql.join(free)})`;
    return sql<SqlBool>`actors.id in (select event_actors.actor_id from event_actors
      join events on events.id = event_actors.event_id where ${part} and ${condition})`;
  }
  for (const role of free) {
    conditions.push(sql<SqlBool>`events.id in (select event_id from event_actors where role = ${role})`);
  }
  if (kind === "event") return joined(conditions);
  return sql<SqlBool>`articles.id in (select event_articles.article_id from event_articles
    join events on events.id = event_articles.event_id where ${joined([scope.visible, ...conditions])})`;
}

/** Conditions that must hold of one article: the row's own, or one that the row is in. */
function throughArticles(scope: Scope, kind: RowKind, terms: readonly QueryTerm[]): Condition {
  const needs = terms.filter((term) => term.field === "text").map(textNeed);
  const conditions = terms.filter((term) => term.field !== "text").map((term) => articleTerm(scope, term));
  if (needs.length > 0) conditions.push(scope.dialect.textMatches("article", needs));
  const condition = joined(conditions);
  if (kind === "article") return condition;
  return kind === "event"
    ? sql<SqlBool>`events.id in (select event_articles.event_id from event_articles
        join articles on articles.id = event_articles.article_id where ${condition})`
    : sql<SqlBool>`actors.id in (select article_actors.actor_id from article_actors
        join articles on articles.id = article_actors.article_id where ${condition})`;
}

function joined(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? all : sql<SqlBool>`(${sql.join([...conditions], sql` and `)})`;
}
