import { EventView, NotFoundError, pageOf } from "@dateline/core";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { store } from "../../data/dateline.ts";
import { errorResponses } from "../error-body.ts";
import { PageQuery } from "../page-query.ts";

const list = createRoute({
  method: "get",
  path: "/events",
  summary: "Events, newest first",
  request: { query: PageQuery },
  responses: {
    200: { description: "One page of events", content: { "application/json": { schema: pageOf(EventView) } } },
    ...errorResponses(400),
  },
});

const get = createRoute({
  method: "get",
  path: "/events/{id}",
  summary: "An event with every report of it",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: "The event", content: { "application/json": { schema: EventView } } },
    ...errorResponses(404),
  },
});

export function eventRoutes(api: OpenAPIHono): void {
  api.openapi(list, async (context) => context.json(await (await store()).listEvents(context.req.valid("query")), 200));
  api.openapi(get, async (context) => {
    const { id } = context.req.valid("param");
    const view = await (await store()).eventView(id);
    if (view === null) throw new NotFoundError({ what: "There is no event with this id", where: id });
    return context.json(view, 200);
  });
}
