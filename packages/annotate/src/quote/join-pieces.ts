import type { Quote } from "@dateline/core";

interface Piece {
  start: number;
  end: number;
}

const fewest = 2;

/**
 * Joins words in quotation marks with the clause that reports them. The quote is direct where the clause adds hardly a
 * word, indirect where nothing is in marks, else mixed.
 */
export function joinPieces(
  text: string,
  marked: readonly Piece[],
  reported: readonly Piece[],
): { pieces: Piece[]; kind: Quote["kind"] } {
  if (marked.length === 0) return { pieces: [...reported], kind: "indirect" };
  const added = reported.filter((piece) => outside(text, piece, marked) > fewest);
  if (added.length === 0) return { pieces: [...marked], kind: "direct" };
  const all = [...marked, ...added].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  for (const piece of all) {
    const last = pieces.at(-1);
    if (last && piece.start <= last.end + 1) last.end = Math.max(last.end, piece.end);
    else pieces.push({ ...piece });
  }
  return { pieces, kind: "mixed" };
}

/** How many words of a piece stand outside the marked ones. */
function outside(text: string, piece: Piece, marked: readonly Piece[]): number {
  let count = 0;
  let from = piece.start;
  for (const { start, end } of marked) {
    if (end <= from || start >= piece.end) continue;
    if (start > from) count += wordCount(text.slice(from, start));
    from = Math.max(from, end);
  }
  return from < piece.end ? count + wordCount(text.slice(from, piece.end)) : count;
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
