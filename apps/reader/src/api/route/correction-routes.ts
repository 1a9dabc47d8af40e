import { Correction, EventEdit, pageOf } from "@dateline/core";
import type { CorrectionRequest } from "@dateline/pipeline";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { pipeline, store } from "../../data/dateline.ts";
import { errorResponses } from "../error-body.ts";
import { PageQuery } from "../page-query.ts";

const id = z.string().min(1);
const said = {
  author: z.string().trim().min(1).max(100).openapi({ description: "Who says so.", example: "Ann" }),
  note: z.string().trim().max(400).nullish().openapi({ description: "Why." }),
};
const NewCorrection = z
  .discriminatedUnion("action", [
    z.object({ action: z.literal("confirm-event"), eventId: id, ...said }),
    z.object({ action: z.literal("reject-event"), eventId: id, ...said }),
    z.object({ action: z.literal("edit-event"), eventId: id, edit: EventEdit, ...said }),
    z.object({ action: z.literal("rename-actor"), actorId: id, name: z.string().trim().min(1).max(200), ...said }),
    z.object({ action: z.literal("merge-actors"), actorId: id, into: id, ...said }),
    z.object({
      action: z.literal("split-actor"),
      actorId: id,
      mentionIds: z.array(id).min(1).max(1000),
      name: z.string().trim().min(1).max(200),
      ...said,
    }),
    z.object({ action: z.literal("undo"), correctionId: id, ...said }),
  ])
  .openapi("NewCorrection");

const list = createRoute({
  method: "get",
  path: "/corrections",
  summary: "What people corrected, newest first, with what was undone",
  request: { query: PageQuery.omit({ query: true }) },
  responses: {
    200: { description: "One page of corrections", content: { "application/json": { schema: pageOf(Correction) } } },
    ...errorResponses(400),
  },
});

const add = createRoute({
  method: "post",
  path: "/corrections",
  summary: "Say that something is right or wrong; kept as a fact of its own, and can be undone",
  request: { body: { required: true, content: { "application/json": { schema: NewCorrection } } } },
  responses: {
    201: { description: "The correction as it was kept", content: { "application/json": { schema: Correction } } },
    ...errorResponses(400, 403, 404),
  },
});

export function correctionRoutes(api: OpenAPIHono): void {
  api.openapi(list, async (context) =>
    context.json(await (await store()).corrections(context.req.valid("query")), 200),
  );
  api.openapi(add, async (context) => {
    const { author, note = null, ...request } = context.req.valid("json");
    const { correct } = await pipeline();
    const by = { author, note, now: () => new Date() };
    return context.json(await correct(await store(), request satisfies CorrectionRequest, by), 201);
  });
}
