import { DatelineApiError } from "../error/index.ts";

/** The value of a good answer; throws `DatelineApiError` for an error and for an answer that is none of Dateline's. */
export function readAnswer(status: number, text: string, address: string): unknown {
  const body = parse(text);
  if (status >= 200 && status <= 299 && body !== undefined) return body;
  const told = errorOf(body);
  if (told) throw new DatelineApiError(status, { where: address, ...told });
  throw new DatelineApiError(status, {
    code: "UNREADABLE_ANSWER",
    what: `The server answered ${status} with something that is no answer of Dateline's API`,
    where: address,
    next: "Check that baseUrl is the address of a Dateline reader.",
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(body: unknown): { code: string; what: string; where?: string; next?: string } | null {
  const error = (body as { error?: Record<string, unknown> } | null | undefined)?.error;
  if (typeof error !== "object" || error === null) return null;
  const { code, what, where, next } = error;
  if (typeof code !== "string" || typeof what !== "string") return null;
  return {
    code,
    what,
    ...(typeof where === "string" && { where }),
    ...(typeof next === "string" && { next }),
  };
}
