import { addSparseScores } from "../model/add-sparse-scores.ts";
import { createStates } from "./create-states.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";
import type { Parser } from "./parser.ts";
import { readTree } from "./read-tree.ts";
import { searchTree } from "./search-tree.ts";
import { stateScorer } from "./state-scorer.ts";

let pool: ParseStates = createStates(2);

/** The tree of a sentence: heads as word positions (`length` for the root) and relation numbers. */
export function parseWords(parser: Parser, input: ParseInput): { heads: Int32Array; labels: Int32Array } {
  const { table, actions, beam, slack } = parser;
  const needed = 2 + 2 * input.length * beam;
  if (pool.score.length < needed) pool = createStates(needed * 2);
  const score = stateScorer(input, pool, actions.count, (features, to, scores, from) =>
    addSparseScores(table, features, to, scores, from),
  );
  const steps = searchTree(input, actions, score, beam, pool, slack);
  return readTree(pool, actions, steps.at(-1)?.[0] as number, input.length);
}
