import type { SentenceGraph } from "../syntax/index.ts";
import type { QuotedSpan } from "./quoted-span.ts";

/** For each sentence, the number of the quoted span that each word stands in, or -1. Linear in words and spans. */
export function wordsInQuotes(graphs: readonly SentenceGraph[], spans: readonly QuotedSpan[]): Int32Array[] {
  const pieces = spans
    .flatMap((span, index) => span.pieces.map((piece) => ({ ...piece, index })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return graphs.map((graph) => {
    const inside = new Int32Array(graph.tokens.length).fill(-1);
    for (const [position, token] of graph.tokens.entries()) {
      while (at < pieces.length && (pieces[at]?.end ?? 0) <= token.start) at++;
      const piece = pieces[at];
      if (piece && piece.start < token.end && token.start < piece.end) inside[position] = piece.index;
    }
    return inside;
  });
}
