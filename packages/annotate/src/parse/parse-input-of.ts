import { attribute as at } from "../model/attribute.ts";
import type { ParseInput } from "./parse-input.ts";

const rootValue = 0x5f3759df;

/**
 * Lays a tagged sentence out for the parser: `words` as `sentenceAttributes` gives them, `tags` the label numbers,
 * `upos` the UPOS of each label.
 */
export function parseInputOf(words: readonly Int32Array[], tags: Int32Array, upos: readonly string[]): ParseInput {
  const length = tags.length;
  const make = (): Int32Array => new Int32Array(length + 2);
  const input = {
    length,
    lower: make(),
    tag: make(),
    coarseTag: make(),
    fine: make(),
    middle: make(),
    coarse: make(),
    marks: make(),
    verbs: make(),
  };
  for (let i = 0; i < length; i++) {
    const word = words[i + 2] as Int32Array;
    const kind = upos[tags[i] as number] as string;
    input.lower[i + 1] = word[at.lower] as number;
    input.fine[i + 1] = word[at.fine] as number;
    input.middle[i + 1] = word[at.middle] as number;
    input.coarse[i + 1] = word[at.coarse] as number;
    input.tag[i + 1] = (tags[i] as number) + 1;
    input.coarseTag[i + 1] = kind.charCodeAt(0) * 31 + kind.charCodeAt(1) * 7 + kind.length;
    input.marks[i + 2] = (input.marks[i + 1] as number) + (kind === "PUNCT" ? 1 : 0);
    input.verbs[i + 2] = (input.verbs[i + 1] as number) + (kind === "VERB" ? 1 : 0);
  }
  for (const list of [input.lower, input.fine, input.middle, input.coarse]) list[length + 1] = rootValue;
  input.tag[length + 1] = 254;
  input.coarseTag[length + 1] = 254;
  return input;
}
