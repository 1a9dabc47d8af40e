import { findSingleEnd } from "./find-single-end.ts";
import type { QuotedSpan } from "./quoted-span.ts";

interface Open {
  start: number;
  mark: string;
}

const elision = /^['](?:em|tis|twas|til|cause|n|bout|round|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * Finds what stands between quotation marks: curly or straight, double or single, also over several paragraphs that each
 * open with a mark and of which only the last is closed. A mark without its partner is passed over. Linear in the text.
 */
export function findQuotedSpans(text: string, paragraphs: readonly { start: number; end: number }[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let running: QuotedSpan | null = null;
  let lastFirst = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = firstMark(text, paragraph.start, paragraph.end);
    if (running && first < 0) {
      if (running.pieces.at(-1)?.start === lastFirst) spans.push(running);
      running = null;
    }
    const { closed, open } = pairMarks(text, paragraph.start, paragraph.end);
    const continued: Open | null = running && { start: first, mark: text[first - 1] ?? "" };
    for (const piece of closed) {
      if (running && continued && piece.start === continued.start) {
        running.pieces.push({ start: piece.start, end: piece.end });
        running.lastParagraph = index;
        spans.push(running);
        running = null;
      } else {
        spans.push({
          pieces: [{ start: piece.start, end: piece.end }],
          paragraph: index,
          lastParagraph: index,
          single: piece.single,
        });
      }
    }
    lastFirst = first;
    if (!open) {
      running = null;
      continue;
    }
    const rest = { start: open.start, end: trimmedEnd(text, open.start, paragraph.end) };
    if (rest.start >= rest.end) {
      running = null;
    } else if (running && open.start === continued?.start) {
      running.pieces.push(rest);
    } else {
      running = { pieces: [rest], paragraph: index, lastParagraph: index, single: false };
    }
  }
  return spans
    .filter((span) => span.pieces.every((piece) => piece.start < piece.end))
    .sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
}

function pairMarks(
  text: string,
  start: number,
  end: number,
): { closed: { start: number; end: number; single: boolean }[]; open: Open | null } {
  const closed: { start: number; end: number; single: boolean }[] = [];
  let open: Open | null = null;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const mark = text[at] ?? "";
    const length = (mark === "'" || mark === "`") && text[at + 1] === mark ? 2 : 1;
    const double = mark === '"' || length === 2;
    if (mark === "“" || mark === "„") {
      if (open?.mark === "“") depth++;
      else {
        open = { start: at + 1, mark: "“" };
        depth = 0;
      }
    } else if (mark === "”") {
      if (open && depth > 0) depth--;
      else if (open) {
        closed.push({ start: open.start, end: at, single: false });
        open = null;
      } else if (opens(text, at, 1, start)) open = { start: at + 1, mark: "“" };
    } else if (double) {
      if (open?.mark === '"' && !opens(text, at, length, start)) {
        closed.push({ start: open.start, end: at, single: false });
        open = null;
      } else if (open === null || open.mark === '"') {
        if (opens(text, at, length, start)) open = { start: at + length, mark: '"' };
      }
      at += length - 1;
    } else if (open === null && (mark === "‘" || mark === "'") && opens(text, at, 1, start)) {
      if (mark === "'" && elision.test(text.slice(at, at + 8))) continue;
      const close = findSingleEnd(text, at + 1, end, mark === "‘" ? "’" : "'");
      if (close > at + 1) {
        closed.push({ start: at + 1, end: close, single: true });
        at = close;
      }
    }
  }
  return { closed, open };
}

function opens(text: string, at: number, length: number, start: number): boolean {
  const before = at <= start ? " " : (text[at - 1] ?? " ");
  const after = text[at + length] ?? " ";
  return /[\s([{—–\-‘'“/]/.test(before) && !/\s/.test(after);
}

/** Where the words begin that a paragraph opens a double quotation mark for, or -1. */
function firstMark(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text[at] ?? "")) at++;
  if (text[at] === "“" || text[at] === "”" || text[at] === '"') return at + 1;
  return text.startsWith("''", at) ? at + 2 : -1;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}
