import { ActorMention, ActorSummary, ActorView, NotFoundError, pageOf } from "@dateline/core";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { store } from "../../data/dateline.ts";
import { errorResponses } from "../error-body.ts";
import { PageQuery } from "../page-query.ts";

const list = createRoute({
  method: "get",
  path: "/actors",
  summary: "Actors, those with most events first",
  request: { query: PageQuery },
  responses: {
    200: { description: "One page of actors", content: { "application/json": { schema: pageOf(ActorSummary) } } },
    ...errorResponses(400),
  },
});

const get = createRoute({
  method: "get",
  path: "/actors/{id}",
  summary: "An actor with its events, articles, names and relations",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: "The actor", content: { "application/json": { schema: ActorView } } },
    ...errorResponses(404),
  },
});

const mentions = createRoute({
  method: "get",
  path: "/actors/{id}/mentions",
  summary: "Where articles mean an actor, the newest articles first",
  request: { params: z.object({ id: z.string() }), query: PageQuery.omit({ query: true }) },
  responses: {
    200: { description: "One page of mentions", content: { "application/json": { schema: pageOf(ActorMention) } } },
    ...errorResponses(400),
  },
});

export function actorRoutes(api: OpenAPIHono): void {
  api.openapi(list, async (context) => context.json(await (await store()).listActors(context.req.valid("query")), 200));
  api.openapi(get, async (context) => {
    const { id } = context.req.valid("param");
    const view = await (await store()).actorView(id);
    if (view === null) throw new NotFoundError({ what: "There is no actor with this id", where: id });
    return context.json(view, 200);
  });
  api.openapi(mentions, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(await (await store()).actorMentions(id, context.req.valid("query")), 200);
  });
}
