const size = 4;

/** Shares of one page, in 0 to 1: of its shingles found and missed, and of those found wrongly. */
export interface ShingleScore {
  precision: number;
  recall: number;
}

/**
 * Precision and recall of a text by the multisets of its four-word shingles, as the article-extraction benchmark of
 * Scrapinghub defines them.
 */
export function shingleScore(wanted: string, found: string): ShingleScore {
  const gold = shinglesOf(wanted);
  const got = shinglesOf(found);
  let [both, wrong, missed] = [0, 0, 0];
  for (const key of new Set([...gold.keys(), ...got.keys()])) {
    const [a, b] = [gold.get(key) ?? 0, got.get(key) ?? 0];
    both += Math.min(a, b);
    wrong += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  if (wrong === 0 && missed === 0) return { precision: 1, recall: 1 };
  return {
    precision: both + wrong === 0 ? 0 : both / (both + wrong),
    recall: both + missed === 0 ? 0 : both / (both + missed),
  };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - size + 1); index += 1) {
    const key = words.slice(index, index + size).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
