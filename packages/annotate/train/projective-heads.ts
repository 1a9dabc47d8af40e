/**
 * Heads as indexes from 0 (`length` for the root) of a tree made projective by moving the dependents of crossing arcs
 * up to the head's head, the shortest crossing arc first; also with one child of the root only.
 */
export function projectiveHeads(treeHeads: readonly number[]): Int32Array {
  const length = treeHeads.length;
  const heads = Int32Array.from(treeHeads, (head) => (head === 0 ? length : head - 1));
  for (let guard = 0; guard < length * 4; guard++) {
    const word = shortestCrossing(heads);
    if (word < 0) return heads;
    heads[word] = heads[heads[word] as number] as number;
  }
  return heads;
}

function shortestCrossing(heads: Int32Array): number {
  let best = -1;
  let bestLength = Number.POSITIVE_INFINITY;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word] as number;
    if (head === heads.length) continue;
    const from = Math.min(word, head);
    const to = Math.max(word, head);
    if (to - from >= bestLength) continue;
    for (let inside = from + 1; inside < to; inside++) {
      let up = inside;
      while (up !== heads.length && up !== word && up !== head) up = heads[up] as number;
      if (up !== heads.length) continue;
      best = word;
      bestLength = to - from;
      break;
    }
  }
  return best;
}
