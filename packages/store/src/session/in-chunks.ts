/** The values in groups that fit the number of parameters a statement may have; repeated values are kept once. */
export function inChunks<T>(values: readonly T[], size = 500): T[][] {
  const unique = [...new Set(values)];
  const chunks: T[][] = [];
  for (let at = 0; at < unique.length; at += size) chunks.push(unique.slice(at, at + size));
  return chunks;
}
