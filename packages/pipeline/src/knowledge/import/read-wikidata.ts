import type { RecordKind } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import type { ImportRow } from "./import-row.ts";
import { parseRow } from "./parse-row.ts";
import { readElements } from "./read-elements.ts";
import { type Line, readLines } from "./read-lines.ts";
import { readBinding } from "./wikidata-binding.ts";
import { readEntity } from "./wikidata-entity.ts";

/**
 * Reads the JSON of a SPARQL query's results, or a dump of entities as one array or as one entity a line. Whether a line
 * or an element of an array is a row is told by how the file begins.
 */
export async function* readWikidata(
  base: KnowledgeBase,
  text: AsyncIterable<string>,
  options: { kind: RecordKind | null },
): AsyncGenerator<ImportRow> {
  const pieces = text[Symbol.asyncIterator]();
  let start = "";
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    start += next.value;
    if (start.length > 1000) break;
  }
  const whole = (async function* () {
    yield start;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  })();
  const begin = start.replace(/^\uFEFF/, "").trimStart();
  const results = /^\{\s*"(?:head|results)"\s*:/.test(begin);
  const byElement = results || (begin.startsWith("[") && !/^\[\s*\n/.test(begin));
  for await (const row of byElement ? readElements(whole) : entityLines(readLines(whole))) {
    const value = parseRow(row);
    if ("problem" in value) yield { line: row.line, problem: value.problem };
    else yield { line: row.line, ...(results ? readBinding : readEntity)(base, value.value, options.kind) };
  }
}

/** The lines of a dump without the brackets and commas of its array. */
async function* entityLines(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const { line, text } of lines) {
    const bare = text === null ? null : text.trim().replace(/,$/, "");
    if (bare !== "" && bare !== "[" && bare !== "]") yield { line, text: bare };
  }
}
