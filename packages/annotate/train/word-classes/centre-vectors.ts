/**
 * Takes the mean and the `count` strongest common directions out of the vectors and gives each unit length: what all
 * words share says nothing about any of them (Mu and Viswanath, "All-but-the-top").
 */
export function centreVectors(vectors: Float32Array, dimensions: number, count: number): void {
  const rows = vectors.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let i = 0; i < vectors.length; i++)
    mean[i % dimensions] = (mean[i % dimensions] as number) + (vectors[i] as number) / rows;
  for (let i = 0; i < vectors.length; i++) vectors[i] = (vectors[i] as number) - (mean[i % dimensions] as number);
  for (let c = 0; c < count; c++) removeStrongest(vectors, dimensions, Math.min(rows, 20_000));
  for (let r = 0; r < rows; r++) {
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += (vectors[r * dimensions + d] as number) ** 2;
    const factor = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let d = 0; d < dimensions; d++) vectors[r * dimensions + d] = (vectors[r * dimensions + d] as number) * factor;
  }
}

function removeStrongest(vectors: Float32Array, dimensions: number, sample: number): void {
  let axis = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let step = 0; step < 15; step++) {
    const next = new Float64Array(dimensions);
    for (let r = 0; r < sample; r++) {
      const along = dot(vectors, r * dimensions, axis);
      for (let d = 0; d < dimensions; d++)
        next[d] = (next[d] as number) + along * (vectors[r * dimensions + d] as number);
    }
    const norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    axis = next.map((value) => value / norm);
  }
  for (let at = 0; at < vectors.length; at += dimensions) {
    const along = dot(vectors, at, axis);
    for (let d = 0; d < dimensions; d++) vectors[at + d] = (vectors[at + d] as number) - along * (axis[d] as number);
  }
}

function dot(vectors: Float32Array, at: number, axis: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < axis.length; d++) sum += (vectors[at + d] as number) * (axis[d] as number);
  return sum;
}
