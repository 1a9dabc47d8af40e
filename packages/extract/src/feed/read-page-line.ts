import { type DatelineError, InvalidDataError, type Page } from "@dateline/core";
import { parseDate } from "../date/index.ts";

const encoder = new TextEncoder();
const next = 'Write one object a line: {"url": "https://…", "html": "…"}.';

/**
 * One line of an NDJSON list of pages: `{"url", "html"}`, and where known `published` (ISO 8601), `language`,
 * `fetchedAt` and `headers`. A line that does not fit gives an `INVALID_DATA` error instead of throwing it.
 */
export function readPageLine(
  line: string,
  number: number,
  fetchedAt: string,
): { page: Page } | { error: DatelineError } {
  const refuse = (what: string) => ({
    error: new InvalidDataError({ what: `Line ${number} ${what}`, where: `line ${number}`, next }),
  });
  const fields = parse(line);
  if (fields === null) return refuse("is no JSON object");
  const { url = null, html, published, language } = fields;
  if (typeof html !== "string" || html.trim() === "") return refuse("has no text under html");
  if (url !== null && !isAddress(url)) return refuse("has an address that is not http or https");
  const date = typeof published === "string" ? parseDate(published) : null;
  if (published !== undefined && published !== null && date === null)
    return refuse("has a published date that is not ISO 8601");
  const retrieved = new Date(typeof fields.fetchedAt === "string" ? fields.fetchedAt : fetchedAt);
  if (Number.isNaN(retrieved.getTime())) return refuse("has a moment of retrieval that is not ISO 8601");
  const told = {
    ...(date ? { published: { ...date, source: "user" as const, words: null } } : {}),
    ...(typeof language === "string" ? { language } : {}),
  };
  const page: Page = {
    source: { kind: "posted", url },
    url,
    bytes: encoder.encode(html),
    contentType: `${mediaType(fields.headers)}; charset=utf-8`,
    fetchedAt: typeof fields.fetchedAt === "string" ? retrieved.toISOString() : fetchedAt,
  };
  return { page: Object.keys(told).length > 0 ? { ...page, told } : page };
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isAddress(url: unknown): url is string {
  return typeof url === "string" && /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** The media type of the headers; their charset does not count, since JSON has decoded the text. */
function mediaType(headers: unknown): string {
  if (typeof headers !== "object" || headers === null) return "text/html";
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return (typeof type === "string" && /^\s*([\w.+-]{1,60}\/[\w.+-]{1,60})/.exec(type)?.[1]) || "text/html";
}
