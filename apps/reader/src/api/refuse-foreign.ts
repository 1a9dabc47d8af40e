import type { MiddlewareHandler } from "hono";
import { isSameOrigin } from "../data/is-same-origin.ts";

/** Refuses whatever would change something and comes from a page of another site. */
export const refuseForeign: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD" || isSameOrigin(context.req.raw)) return next();
  const what = "The request came from another site";
  return context.json({ error: { code: "FORBIDDEN", what, where: null, next: null } }, 403);
};
