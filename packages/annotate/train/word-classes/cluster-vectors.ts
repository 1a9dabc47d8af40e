import { random } from "../random.ts";
import { nearestCentre } from "./nearest-centre.ts";

/**
 * Spherical k-means: `count` centres learnt on the first `sample` unit vectors in `rounds` rounds from a seeded
 * choice of words, each word weighing as much as any other. Returns the centres, `dimensions` numbers each.
 */
export function clusterVectors(
  vectors: Float32Array,
  dimensions: number,
  { count, sample, rounds, seed }: { count: number; sample: number; rounds: number; seed: number },
): Float32Array {
  const next = random(seed);
  const rows = Math.min(sample, vectors.length / dimensions);
  const centres = new Float32Array(count * dimensions);
  for (let c = 0; c < count; c++) {
    const row = Math.floor(next() * rows);
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * dimensions);
    for (let row = 0; row < rows; row++) {
      const centre = nearestCentre(vectors, row * dimensions, centres, dimensions) * dimensions;
      for (let d = 0; d < dimensions; d++) {
        sums[centre + d] = (sums[centre + d] as number) + (vectors[row * dimensions + d] as number);
      }
    }
    for (let c = 0; c < count; c++) {
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += (sums[c * dimensions + d] as number) ** 2;
      if (norm === 0) continue;
      for (let d = 0; d < dimensions; d++)
        centres[c * dimensions + d] = (sums[c * dimensions + d] as number) / Math.sqrt(norm);
    }
  }
  return centres;
}
