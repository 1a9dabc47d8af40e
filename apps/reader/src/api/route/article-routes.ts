import { ArticleSummary, ArticleView, NotFoundError, pageOf } from "@dateline/core";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { addPage } from "../../data/add-page.ts";
import { store } from "../../data/dateline.ts";
import { errorResponses } from "../error-body.ts";
import { PageQuery } from "../page-query.ts";

const NewArticle = z
  .object({
    url: z.url().nullish().openapi({ description: "The page's address. Without content the page is fetched from it." }),
    content: z.string().max(20_000_000).nullish().openapi({ description: "The page as HTML or plain text." }),
    contentType: z.string().nullish().openapi({ example: "text/html" }),
    published: z.iso.date().nullish().openapi({ description: "The publication date, for a page that has none." }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .nullish(),
  })
  .refine((body) => Boolean(body.url || body.content), { error: "give an address or content", path: ["content"] })
  .openapi("NewArticle");

const Added = z.object({ id: z.string(), outcome: z.enum(["added", "updated", "unchanged"]) }).openapi("Added");

const list = createRoute({
  method: "get",
  path: "/articles",
  summary: "Articles, newest first",
  request: { query: PageQuery },
  responses: {
    200: { description: "One page of articles", content: { "application/json": { schema: pageOf(ArticleSummary) } } },
    ...errorResponses(400),
  },
});

const get = createRoute({
  method: "get",
  path: "/articles/{id}",
  summary: "An article with its cast, events and quotes",
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: "The article", content: { "application/json": { schema: ArticleView } } },
    ...errorResponses(404),
  },
});

const add = createRoute({
  method: "post",
  path: "/articles",
  summary: "Take a page in",
  request: { body: { required: true, content: { "application/json": { schema: NewArticle } } } },
  responses: {
    200: { description: "The article was there already", content: { "application/json": { schema: Added } } },
    201: { description: "The article was added", content: { "application/json": { schema: Added } } },
    ...errorResponses(400, 403, 413, 415, 422, 502),
  },
});

export function articleRoutes(api: OpenAPIHono): void {
  api.openapi(list, async (context) =>
    context.json(await (await store()).listArticles(context.req.valid("query")), 200),
  );
  api.openapi(get, async (context) => {
    const { id } = context.req.valid("param");
    const view = await (await store()).articleView(id);
    if (view === null) throw new NotFoundError({ what: "There is no article with this id", where: id });
    return context.json(view, 200);
  });
  api.openapi(add, async (context) => {
    const {
      url = null,
      content = null,
      contentType = null,
      published = null,
      language = null,
    } = context.req.valid("json");
    const { articleId, outcome } = await addPage({ url, content, contentType, published, language });
    return context.json({ id: articleId, outcome }, outcome === "added" ? 201 : 200);
  });
}
