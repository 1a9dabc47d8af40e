import { z } from "@hono/zod-openapi";

/** What every failed request answers with: a stable code, what happened, where, and the next step. */
export const ErrorBody = z
  .object({
    error: z.object({ code: z.string(), what: z.string(), where: z.string().nullable(), next: z.string().nullable() }),
  })
  .openapi("Error");

/** The error answers of a route, for its description. */
export function errorResponses(...statuses: readonly (400 | 403 | 404 | 413 | 415 | 422 | 500 | 502)[]) {
  const content = { "application/json": { schema: ErrorBody } };
  return Object.fromEntries(statuses.map((status) => [status, { description: meanings[status], content }]));
}

const meanings = {
  400: "The request is not as described",
  403: "The request came from another site",
  404: "There is no such record",
  413: "The page is too large",
  415: "The content is not a page of text",
  422: "The page could not be read as an article",
  500: "A defect",
  502: "The page could not be fetched",
} as const;
