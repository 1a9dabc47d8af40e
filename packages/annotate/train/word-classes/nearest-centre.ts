/** The index of the centre with the greatest dot product with the vector at `at`; the first one wins a tie. */
export function nearestCentre(vectors: Float32Array, at: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let c = 0, base = 0; base < centres.length; c++, base += dimensions) {
    let a = 0;
    let b = 0;
    let e = 0;
    let f = 0;
    for (let d = 0; d < dimensions; d += 4) {
      a += (vectors[at + d] as number) * (centres[base + d] as number);
      b += (vectors[at + d + 1] as number) * (centres[base + d + 1] as number);
      e += (vectors[at + d + 2] as number) * (centres[base + d + 2] as number);
      f += (vectors[at + d + 3] as number) * (centres[base + d + 3] as number);
    }
    const score = a + b + e + f;
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}
