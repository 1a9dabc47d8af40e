import { InvalidQueryError } from "../error/index.ts";

/** A piece of a query: a bracket, a minus, OR, AND, or a condition with its field (null for plain words). */
export type QueryToken =
  | { kind: "open" | "close" | "minus" | "or" | "and" | "end"; column: number }
  | { kind: "term"; column: number; field: string | null; value: string; exact: boolean; valueColumn: number };

const longest = 4000;
const simple = { "(": "open", ")": "close", "-": "minus" } as const;

/** Cuts a query into its pieces, ending with `end`. */
export function readTokens(text: string): QueryToken[] {
  if (text.length > longest) {
    throw new InvalidQueryError({
      what: `A query has at most ${longest} characters`,
      where: column(longest),
      column: longest + 1,
    });
  }
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? "";
    if (/\s/.test(sign)) {
      at += 1;
    } else if (sign === "(" || sign === ")" || sign === "-") {
      tokens.push({ kind: simple[sign], column: at + 1 });
      at += 1;
    } else {
      const read = readTerm(text, at);
      tokens.push(read.token);
      at = read.end;
    }
  }
  tokens.push({ kind: "end", column: text.length + 1 });
  return tokens;
}

function readTerm(text: string, start: number): { token: QueryToken; end: number } {
  if (text[start] === '"') {
    const { value, end } = readQuoted(text, start);
    return { token: { kind: "term", column: start + 1, field: null, value, exact: true, valueColumn: start + 1 }, end };
  }
  const end = bareEnd(text, start);
  const run = text.slice(start, end);
  if (run === "OR") return { token: { kind: "or", column: start + 1 }, end };
  if (run === "AND") return { token: { kind: "and", column: start + 1 }, end };
  const colon = /^[A-Za-z]+:/.exec(run)?.[0].length;
  if (colon === undefined) {
    const token = {
      kind: "term",
      column: start + 1,
      field: null,
      value: run,
      exact: false,
      valueColumn: start + 1,
    } as const;
    return { token, end };
  }
  const field = run.slice(0, colon - 1);
  const valueColumn = start + colon + 1;
  const quoted = colon === run.length && text[end] === '"';
  const read = quoted ? readQuoted(text, end) : { value: run.slice(colon), end };
  return {
    token: { kind: "term", column: start + 1, field, value: read.value, exact: quoted, valueColumn },
    end: read.end,
  };
}

function bareEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/[\s()"]/.test(text[end] ?? "")) end += 1;
  return end;
}

/** Reads from an opening quotation mark to the closing one; `\"` and `\\` stand for the mark and the stroke. */
function readQuoted(text: string, start: number): { value: string; end: number } {
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"') return { value, end: at + 1 };
    const next = text[at + 1];
    if (sign === "\\" && (next === '"' || next === "\\")) {
      value += next;
      at += 1;
    } else {
      value += sign;
    }
  }
  throw new InvalidQueryError({
    what: "This quotation mark is never closed",
    where: column(start),
    next: 'Put a " after the last word of the phrase.',
    column: start + 1,
  });
}

function column(at: number): string {
  return `column ${at + 1}`;
}
