import type { Line } from "./read-lines.ts";

const longest = 8_000_000;

/**
 * The objects that stand in an array of a JSON text, as their text and the line they begin on, however the text is laid
 * out: the entities of a dump, the bindings of query results. What has not ended where the text ends comes without text.
 */
export async function* readElements(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  const open: string[] = [];
  let [line, began, depth, size] = [1, 0, -1, 0];
  let [inString, escaped] = [false, false];
  let held: string[] = [];
  for await (const piece of pieces) {
    let from = 0;
    const keep = (to: number) => {
      size += to - from;
      if (size <= longest) held.push(piece.slice(from, to));
    };
    for (let at = 0; at < piece.length; at++) {
      const char = piece.charCodeAt(at);
      if (char === 10) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (char === 92) escaped = true;
        else if (char === 34) inString = false;
        continue;
      }
      if (char === 34) inString = true;
      else if (char === 123 || char === 91) {
        if (depth < 0 && char === 123 && open.at(-1) === "[") {
          depth = open.length;
          [began, from, size, held] = [line, at, 0, []];
        }
        open.push(char === 123 ? "{" : "[");
      } else if (char === 125 || char === 93) {
        open.pop();
        if (depth < 0 || open.length > depth) continue;
        keep(at + 1);
        depth = -1;
        yield { line: began, text: size > longest ? null : held.join("") };
      }
    }
    if (depth >= 0) keep(piece.length);
  }
  if (depth >= 0) yield { line: began, text: null };
}
