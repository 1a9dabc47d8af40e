import { nameKinds } from "./name-tags.ts";

/**
 * What is added to the score of every tag of a kind, in the weights' own scale: the silver labels trained on call far
 * too much an organisation. Chosen on development data.
 */
const leans: Readonly<Partial<Record<(typeof nameKinds)[number], number>>> = { ORG: -4, LOC: -2, MISC: 2 };

/** Adds the leans to a sentence's tag scores in place; `scale` is that of the weights, `size` the number of tags. */
export function leanScores(scores: Int32Array, size: number, scale: number): void {
  for (const [number, kind] of nameKinds.entries()) {
    const lean = Math.round((leans[kind] ?? 0) / scale);
    if (lean === 0) continue;
    for (let at = 1 + 4 * number; at < scores.length; at += size) {
      for (let place = 0; place < 4; place++) scores[at + place] = (scores[at + place] as number) + lean;
    }
  }
}
