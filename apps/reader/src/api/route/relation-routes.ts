import { NotFoundError, pageOf, RelationSummary, RelationView } from "@dateline/core";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { store } from "../../data/dateline.ts";
import { errorResponses } from "../error-body.ts";
import { PageQuery } from "../page-query.ts";

const list = createRoute({
  method: "get",
  path: "/relations",
  summary: "Pairs of actors, or of countries, that did something to each other, those with most events first",
  request: {
    query: PageQuery.omit({ query: true }).extend({ between: z.enum(["actors", "countries"]).default("actors") }),
  },
  responses: {
    200: { description: "One page of pairs", content: { "application/json": { schema: pageOf(RelationSummary) } } },
    ...errorResponses(400),
  },
});

const side = z.string().openapi({ description: "An actor's id or a country code.", example: "MLI" });

const get = createRoute({
  method: "get",
  path: "/relations/{a}/{b}",
  summary: "What two sides did to each other over time, with the events",
  request: { params: z.object({ a: side, b: side }) },
  responses: {
    200: { description: "The relation", content: { "application/json": { schema: RelationView } } },
    ...errorResponses(404),
  },
});

export function relationRoutes(api: OpenAPIHono): void {
  api.openapi(list, async (context) =>
    context.json(await (await store()).listRelations(context.req.valid("query")), 200),
  );
  api.openapi(get, async (context) => {
    const { a, b } = context.req.valid("param");
    const view = await (await store()).relationView(a, b);
    if (view === null)
      throw new NotFoundError({
        what: "There are no two such sides",
        where: `${a}, ${b}`,
        next: "Give the ids of two actors, or country codes such as MLI.",
      });
    return context.json(view, 200);
  });
}
