import { addSparseScores } from "../model/add-sparse-scores.ts";
import { createStates } from "./create-states.ts";
import { labelTree } from "./label-tree.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";
import type { Parser } from "./parser.ts";
import { readHeads } from "./read-heads.ts";
import { scoreTriples } from "./score-triples.ts";
import { searchTree } from "./search-tree.ts";

/** How far behind the best state, in rounded weights, a state may be and still be followed; chosen on development data. */
const slack = 300;

let pool: ParseStates = createStates(1);

/** The tree of a sentence: heads as word positions (`length` for the root) and relation numbers. */
export function parseWords(parser: Parser, input: ParseInput): { heads: Int32Array; labels: Int32Array } {
  const needed = 2 + 2 * input.length * parser.beam;
  if (pool.score.length < needed) pool = createStates(needed * 2);
  const steps = searchTree(input, scoreTriples(parser.structure), parser.beam, pool, slack);
  const heads = readHeads(pool, steps.at(-1)?.[0] as number, input.length);
  const scores = new Int32Array(parser.relations.length);
  const labels = labelTree(input, heads, parser.marks, (features, count) => {
    scores.fill(0);
    addSparseScores(parser.labeller, features, count, scores);
    let best = 0;
    for (let label = 1; label < scores.length; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    }
    return best;
  });
  return { heads, labels };
}
