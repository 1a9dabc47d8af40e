import { InvalidDataError, type Page } from "@dateline/core";

const encoder = new TextEncoder();

/**
 * The pages of an NDJSON text, one `{"url": …, "html": …}` a line; `fetchedAt` stands for lines that tell none. Throws
 * `INVALID_DATA` with the number of the line that does not fit.
 */
export function* readPageLines(text: string, fetchedAt: string): Generator<Page> {
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? text.length : end).trim();
    from = end < 0 ? text.length : end + 1;
    number += 1;
    if (line !== "") yield readLine(line, number, fetchedAt);
  }
}

function readLine(line: string, number: number, fetchedAt: string): Page {
  const value = parse(line);
  if (typeof value !== "object" || value === null || !("html" in value) || typeof value.html !== "string") {
    const next = 'Write one object a line: {"url": "https://…", "html": "…"}.';
    throw new InvalidDataError({ what: `Line ${number} is no page`, where: `line ${number}`, next });
  }
  const url = "url" in value && typeof value.url === "string" ? value.url : null;
  return {
    source: { kind: "posted", url },
    url,
    bytes: encoder.encode(value.html),
    contentType: "text/html; charset=utf-8",
    fetchedAt,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
