import { labelContextOf } from "./label-context-of.ts";
import { labelFeatures } from "./label-features.ts";
import type { ParseInput } from "./parse-input.ts";

/** Chooses a label for `word` from `count` features; training learns here, the engine looks its weights up. */
export type ChooseLabel = (features: Int32Array, count: number, word: number) => number;

const features = new Int32Array(48);

/** Names the relation of every word to its head, from left to right under each head; `marks[label]` are bits. */
export function labelTree(input: ParseInput, heads: Int32Array, marks: Int32Array, choose: ChooseLabel): Int32Array {
  const context = labelContextOf(heads);
  const length = heads.length;
  const labels = new Int32Array(length);
  const lastChild = new Int32Array(length + 1).fill(-1);
  const used = new Int32Array(length + 1);
  for (let word = 0; word < length; word++) {
    const head = heads[word] as number;
    const sibling = lastChild[head] as number;
    const siblingLabel = sibling < 0 ? -1 : (labels[sibling] as number);
    const count = labelFeatures(input, context, word, sibling, siblingLabel, used[head] as number, features);
    const label = choose(features, count, word);
    labels[word] = label;
    lastChild[head] = word;
    used[head] = (used[head] as number) | (marks[label] as number);
  }
  return labels;
}
