/** The label with the highest score other than `truth`; the first one wins a tie. */
export function bestRival(scores: Float64Array, truth: number): number {
  let best = truth === 0 ? 1 : 0;
  for (let label = best + 1; label < scores.length; label++) {
    if (label !== truth && (scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}
