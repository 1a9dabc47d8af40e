const longest = 8_000_000;

/** A line of a file and its number, from 1; one that is longer than 8 million characters comes without its text. */
export interface Line {
  line: number;
  text: string | null;
}

/** The lines of a text in pieces, without their ends; a byte order mark is left out. */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 1;
  let held: string[] = [];
  let size = 0;
  const take = (part: string): Line => {
    const text = size + part.length > longest ? null : (held.join("") + part).replace(/\r$/, "");
    held = [];
    size = 0;
    const taken = { line, text };
    line += 1;
    return taken;
  };
  for await (const piece of pieces) {
    const parts = piece.split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) yield take(part);
    size += last.length;
    if (size <= longest && last !== "") held.push(last);
  }
  if (size > 0) yield take("");
}
