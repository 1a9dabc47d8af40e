import { decodeWords } from "./decode-words.ts";

const mostLength = 200_000;

/** Where the headers of a message end and its body begins, and the headers by lower-case name, words decoded. */
export function readHeaders(bytes: Uint8Array): { headers: ReadonlyMap<string, string>; bodyAt: number } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mostLength)).toString("latin1");
  const gap = /^\r?\n|\r?\n\r?\n/.exec(head);
  const end = gap ? gap.index : head.length;
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)) {
    const found = /^([!-9;-~]{1,100}):\s*(.*)$/.exec(line.slice(0, 20_000));
    const name = found?.[1]?.toLowerCase();
    if (name !== undefined && !headers.has(name)) headers.set(name, decodeWords(found?.[2] ?? ""));
  }
  return { headers, bodyAt: gap ? gap.index + gap[0].length : head.length };
}
