import { NotFoundError, pageOf, StorySummary, StoryView } from "@dateline/core";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { store } from "../../data/dateline.ts";
import { errorResponses } from "../error-body.ts";
import { PageQuery } from "../page-query.ts";

const list = createRoute({
  method: "get",
  path: "/stories",
  summary: "Stories of two or more articles, the one with the newest article first",
  request: { query: PageQuery.omit({ query: true }) },
  responses: {
    200: { description: "One page of stories", content: { "application/json": { schema: pageOf(StorySummary) } } },
    ...errorResponses(400),
  },
});

const get = createRoute({
  method: "get",
  path: "/stories/{id}",
  summary: "A story by its id or by that of any of its articles",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: "The story", content: { "application/json": { schema: StoryView } } },
    ...errorResponses(404),
  },
});

export function storyRoutes(api: OpenAPIHono): void {
  api.openapi(list, async (context) =>
    context.json(await (await store()).listStories(context.req.valid("query")), 200),
  );
  api.openapi(get, async (context) => {
    const { id } = context.req.valid("param");
    const view = await (await store()).storyView(id);
    if (view === null) throw new NotFoundError({ what: "There is no story or article with this id", where: id });
    return context.json(view, 200);
  });
}
