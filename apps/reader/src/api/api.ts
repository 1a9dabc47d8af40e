import { OpenAPIHono } from "@hono/zod-openapi";
import { version } from "../../package.json";
import { explainFailure } from "./explain-failure.ts";
import { explainInvalid } from "./explain-invalid.ts";
import { refuseForeign } from "./refuse-foreign.ts";
import { actorRoutes } from "./route/actor-routes.ts";
import { articleRoutes } from "./route/article-routes.ts";
import { correctionRoutes } from "./route/correction-routes.ts";
import { eventRoutes } from "./route/event-routes.ts";
import { healthRoutes } from "./route/health-routes.ts";
import { relationRoutes } from "./route/relation-routes.ts";
import { searchRoutes } from "./route/search-routes.ts";
import { sourceRoutes } from "./route/source-routes.ts";
import { storyRoutes } from "./route/story-routes.ts";

/** The HTTP API of Dateline under /api/v1: its list of routes, its errors and its description of itself. */
export const api = new OpenAPIHono({ defaultHook: explainInvalid }).basePath("/api/v1");

api.use(refuseForeign);

const routes = [
  healthRoutes,
  articleRoutes,
  actorRoutes,
  eventRoutes,
  storyRoutes,
  relationRoutes,
  correctionRoutes,
  sourceRoutes,
  searchRoutes,
];
for (const addRoutes of routes) addRoutes(api);

api.doc31("/openapi.json", {
  openapi: "3.1.0",
  info: {
    title: "Dateline API",
    version,
    description:
      "News articles as dated, sourced facts. All offsets are half-open and in UTF-16 code units into the article's text.",
    license: { name: "MIT" },
  },
  servers: [{ url: "/" }],
});
api.notFound((context) =>
  context.json(
    {
      error: {
        code: "NOT_FOUND",
        what: "There is no such address in this API",
        where: context.req.path,
        next: "See /api/v1/openapi.json.",
      },
    },
    404,
  ),
);
api.onError(explainFailure);
