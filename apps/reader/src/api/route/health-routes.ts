import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { store } from "../../data/dateline.ts";

const Health = z
  .object({
    ok: z.literal(true),
    articles: z.int(),
    actors: z.int(),
    events: z.int(),
    quotes: z.int(),
    corrections: z.int(),
  })
  .openapi("Health");

const health = createRoute({
  method: "get",
  path: "/health",
  summary: "Whether the database answers, and how much it holds",
  responses: { 200: { description: "The database answers", content: { "application/json": { schema: Health } } } },
});

export function healthRoutes(api: OpenAPIHono): void {
  api.openapi(health, async (context) => context.json({ ok: true as const, ...(await (await store()).counts()) }, 200));
}
