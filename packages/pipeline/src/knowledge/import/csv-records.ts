import { csvCells } from "./csv-cells.ts";
import type { Line } from "./read-lines.ts";

const mostLines = 50;

/** One record of a CSV file: its cells, or null where it cannot be read. */
export interface CsvRecord {
  line: number;
  cells: string[] | null;
}

/**
 * The records of a CSV file, parted by what parts the first line: a comma, a semicolon or a tab. A quoted cell may go over
 * 50 lines; where its end is missing, the line it begins on is given as unreadable and reading goes on behind it.
 */
export async function* csvRecords(lines: AsyncIterable<Line>): AsyncGenerator<CsvRecord> {
  let separator: string | null = null;
  let held: Line[] = [];
  const readHeld = function* (atEnd: boolean): Generator<CsvRecord> {
    while (held.length > 0) {
      const [first] = held as [Line, ...Line[]];
      let taken = 0;
      for (let count = 1; count <= held.length; count++) {
        const part = held.slice(0, count);
        const cells = part.some(({ text }) => text === null)
          ? null
          : csvCells(part.map(({ text }) => text).join("\n"), separator ?? ",");
        if (cells === null) continue;
        if (!(cells.length === 1 && cells[0]?.trim() === "")) yield { line: first.line, cells };
        taken = count;
        break;
      }
      if (taken === 0) {
        const open = first.text !== null && !atEnd && held.length < mostLines;
        if (open) return;
        yield { line: first.line, cells: null };
        taken = 1;
      }
      held = held.slice(taken);
    }
  };
  for await (const line of lines) {
    separator ??= separatorOf(line.text ?? "");
    held.push(line);
    yield* readHeld(false);
  }
  yield* readHeld(true);
}

function separatorOf(header: string): string {
  const counts = [",", ";", "\t"].map((one) => [one, header.split(one).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
