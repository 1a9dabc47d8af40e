/** The label with the highest score; the first one wins a tie. */
export function bestLabel(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}
