import type { ScoreActions } from "./score-actions.ts";
import type { TripleTable } from "./triple-table.ts";

/** The scorer of transitions that reads a table of weights. */
export function scoreTriples(table: TripleTable): ScoreActions {
  const { filter, slots, mask } = table;
  return (features, count, scores) => {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const key = (features[f] as number) >>> 8;
      if ((((filter[key >>> 5] as number) >>> (key & 31)) & 1) === 0) continue;
      let slot = key & mask;
      for (;;) {
        const packed = slots[2 * slot + 1] as number;
        if (packed === 0) break;
        if (slots[2 * slot] === key) {
          a += (packed << 24) >> 24;
          b += (packed << 16) >> 24;
          c += (packed << 8) >> 24;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  };
}
