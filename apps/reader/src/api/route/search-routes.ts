import { SearchResult } from "@dateline/core";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { store } from "../../data/dateline.ts";
import { errorResponses } from "../error-body.ts";
import { PageQuery } from "../page-query.ts";

const search = createRoute({
  method: "get",
  path: "/search",
  summary: "Articles, events and actors that fit a query",
  request: { query: PageQuery.required({ query: true }) },
  responses: {
    200: { description: "What was found", content: { "application/json": { schema: SearchResult } } },
    ...errorResponses(400),
  },
});

export function searchRoutes(api: OpenAPIHono): void {
  api.openapi(search, async (context) => context.json(await (await store()).search(context.req.valid("query")), 200));
}
