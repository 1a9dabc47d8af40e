import { NotFoundError, Source } from "@dateline/core";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { store } from "../../data/dateline.ts";
import { subscribe } from "../../data/subscribe.ts";
import { errorResponses } from "../error-body.ts";

const NewSource = z
  .object({
    feed: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .openapi({ description: "The address of a feed, or of a page that names one." }),
  })
  .openapi("NewSource");

const json = { "application/json": { schema: Source } };

const list = createRoute({
  method: "get",
  path: "/sources",
  summary: "All subscriptions with how they have been doing, by title",
  responses: {
    200: {
      description: "The subscriptions",
      content: { "application/json": { schema: z.object({ items: z.array(Source) }) } },
    },
  },
});

const add = createRoute({
  method: "post",
  path: "/sources",
  summary: "Subscribe to a feed; one that is there already stays as it is",
  request: { body: { required: true, content: { "application/json": { schema: NewSource } } } },
  responses: {
    200: { description: "The subscription was there already", content: json },
    201: { description: "The subscription, due at once", content: json },
    ...errorResponses(400, 403, 422, 502),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/sources/{id}",
  summary: "End a subscription; its articles stay",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: "The subscription is ended",
      content: { "application/json": { schema: z.object({ id: z.string() }) } },
    },
    ...errorResponses(403, 404),
  },
});

export function sourceRoutes(api: OpenAPIHono): void {
  api.openapi(list, async (context) => context.json({ items: await (await store()).listSources() }, 200));
  api.openapi(add, async (context) => {
    const { source, outcome } = await subscribe(context.req.valid("json").feed);
    return outcome === "added" ? context.json(source, 201) : context.json(source, 200);
  });
  api.openapi(remove, async (context) => {
    const { id } = context.req.valid("param");
    if (!(await (await store()).deleteSource(id)))
      throw new NotFoundError({ what: "There is no subscription with this id", where: id });
    return context.json({ id }, 200);
  });
}
