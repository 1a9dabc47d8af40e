import { DatelineError } from "@dateline/core";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  INVALID_QUERY: 400,
  INVALID_DATA: 400,
  EMPTY_INPUT: 400,
  NOT_FOUND: 404,
  AMBIGUOUS_ID: 400,
  INPUT_TOO_LARGE: 413,
  BINARY_INPUT: 415,
  NO_ARTICLE: 422,
  DECODING_FAILED: 422,
  FETCH_FAILED: 502,
  FETCH_TIMEOUT: 502,
  ADDRESS_REFUSED: 400,
  ROBOTS_REFUSED: 502,
};

/** Turns an error into an answer: a typed one says what it is, anything else is a defect and tells nothing of its insides. */
export function explainFailure(error: Error, context: Context): Response {
  if (DatelineError.isInstance(error)) return context.json({ error }, statuses[error.code] ?? 500);
  console.error(error);
  return context.json(
    {
      error: {
        code: "DEFECT",
        what: "The request met a defect",
        where: context.req.path,
        next: "The server's output says more.",
      },
    },
    500,
  );
}
