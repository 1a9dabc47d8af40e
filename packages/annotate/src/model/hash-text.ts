/** A 32-bit hash of `text.slice(start, end)`; equal text gives equal hashes on every machine. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let h = 0x811c9dc5 ^ (end - start);
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
