import type { Hook } from "@hono/zod-openapi";
import type { Env } from "hono";

/** Answers a request that does not fit its schema with the field and what was expected of it. */
export const explainInvalid: Hook<unknown, Env, string, Response | undefined> = (result, context) => {
  if (result.success) return undefined;
  const issue = result.error.issues[0];
  const where = issue?.path.join(".") || result.target;
  return context.json(
    {
      error: {
        code: "INVALID_DATA",
        what: issue?.message ?? "The request is not as described",
        where,
        next: "See /api/v1/openapi.json.",
      },
    },
    400,
  );
};
