import { InvalidQueryError } from "../error/index.ts";
import { checkTerm } from "./check-term.ts";
import type { QueryNode } from "./query-node.ts";
import { type QueryToken, readTokens } from "./read-tokens.ts";

const deepest = 30;
const mostTerms = 100;

/**
 * Reads a query: conditions side by side must all hold, `OR` joins alternatives, `-` negates, brackets group. Throws
 * `InvalidQueryError` with the 1-based column and what would fit there.
 *
 * @example
 * parseQuery('actor:"Sergey Lavrov" type:CONSULT -lang:fr');
 */
export function parseQuery(text: string): QueryNode {
  const reader: Reader = { tokens: readTokens(text), at: 0, terms: 0 };
  if (peek(reader).kind === "end") return { kind: "and", nodes: [] };
  const node = readAlternatives(reader, 0);
  const left = peek(reader);
  if (left.kind !== "end")
    throw unexpected(left, "This bracket was never opened", "Take it out, or open one before it.");
  return node;
}

interface Reader {
  tokens: QueryToken[];
  at: number;
  terms: number;
}

function readAlternatives(reader: Reader, depth: number): QueryNode {
  const nodes = [readTogether(reader, depth)];
  while (peek(reader).kind === "or") {
    reader.at += 1;
    nodes.push(readTogether(reader, depth));
  }
  return joined("or", nodes);
}

function readTogether(reader: Reader, depth: number): QueryNode {
  const nodes = [readOne(reader, depth)];
  for (;;) {
    const { kind } = peek(reader);
    if (kind === "end" || kind === "close" || kind === "or") return joined("and", nodes);
    if (kind === "and") reader.at += 1;
    nodes.push(readOne(reader, depth));
  }
}

function readOne(reader: Reader, depth: number): QueryNode {
  const token = peek(reader);
  if (depth > deepest) {
    throw unexpected(
      token,
      "The query is nested too deeply",
      `Use at most ${deepest} brackets or minus signs in one another.`,
    );
  }
  reader.at += 1;
  switch (token.kind) {
    case "minus":
      return { kind: "not", node: readOne(reader, depth + 1) };
    case "open": {
      const node = readAlternatives(reader, depth + 1);
      const close = peek(reader);
      if (close.kind !== "close")
        throw unexpected(token, "This bracket is never closed", "Put a ) after the last condition.");
      reader.at += 1;
      return node;
    }
    case "term":
      reader.terms += 1;
      if (reader.terms > mostTerms) throw unexpected(token, `A query has at most ${mostTerms} conditions`);
      return checkTerm(token);
    default:
      throw unexpected(
        token,
        "A condition is missing here",
        "Give a word, a phrase in quotation marks, or a field such as actor:Mali.",
      );
  }
}

function peek(reader: Reader): QueryToken {
  return reader.tokens[reader.at] ?? { kind: "end", column: 1 };
}

function joined(kind: "and" | "or", nodes: QueryNode[]): QueryNode {
  const [only] = nodes;
  return nodes.length === 1 && only ? only : { kind, nodes };
}

function unexpected(token: QueryToken, what: string, next?: string): InvalidQueryError {
  return new InvalidQueryError({ what, where: `column ${token.column}`, next, column: token.column });
}
