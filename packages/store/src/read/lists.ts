import type { ActorSummary, ArticleSummary, EventView, ListRequest, PageOf } from "@dateline/core";
import { type Expression, type SqlBool, sql } from "kysely";
import { compileQuery } from "../query/index.ts";
import type { Session } from "../session/index.ts";
import { actorSummaries, currentActorId } from "./actors.ts";
import { eventViews } from "./event-views.ts";
import { allOf, paginate } from "./paginate.ts";
import { summaries } from "./summaries.ts";

/** Articles that fit a query, the newest first and undated ones last. */
export async function listArticles(session: Session, request: ListRequest): Promise<PageOf<ArticleSummary>> {
  const { condition } = compileQuery(session, "article", request.query);
  const shape = {
    from: sql`articles`,
    id: sql<string>`articles.id`,
    sort: sql<number>`articles.sort`,
    where: allOf([sql<SqlBool>`articles.superseded_by is null`, condition]),
  };
  const { ids, next, total } = await paginate(session, shape, request);
  return { items: await summaries(session, ids), next, total };
}

/** Actors that articles name and that fit a query, those in most articles first. */
export async function listActors(session: Session, request: ListRequest): Promise<PageOf<ActorSummary>> {
  const { condition } = compileQuery(session, "actor", request.query);
  const shape = {
    from: sql`actors`,
    id: sql<string>`actors.id`,
    sort: sql<number>`actors.sort`,
    where: allOf([sql<SqlBool>`actors.redirect is null and (actors.articles > 0 or actors.events > 0)`, condition]),
  };
  const { ids, next, total } = await paginate(session, shape, request);
  return { items: await actorSummaries(session, ids), next, total };
}

/** Events that fit a query, the newest first and undated ones last; rejected ones only where the query asks for them. */
export async function listEvents(
  session: Session,
  request: ListRequest & { actorId?: string; articleId?: string },
): Promise<PageOf<EventView>> {
  const { condition, namesRejected } = compileQuery(session, "event", request.query);
  const filters: (Expression<SqlBool> | null)[] = [condition];
  if (!namesRejected) filters.push(sql<SqlBool>`events.status <> 'rejected'`);
  if (request.actorId !== undefined) {
    const actorId = await currentActorId(session, request.actorId);
    filters.push(sql<SqlBool>`events.id in (select event_id from event_actors where actor_id = ${actorId})`);
  }
  if (request.articleId !== undefined) {
    filters.push(
      sql<SqlBool>`events.id in (select event_id from event_articles where article_id = ${request.articleId})`,
    );
  }
  const shape = {
    from: sql`events`,
    id: sql<string>`events.id`,
    sort: sql<number>`events.sort`,
    where: allOf(filters),
  };
  const { ids, next, total } = await paginate(session, shape, request);
  return { items: await eventViews(session, ids), next, total };
}
