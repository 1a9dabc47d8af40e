/** Decides which features take part in training; `renew` draws anew which templates a sentence does without. */
export type FeatureFilter = {
  /** Counts features of the right answers. */
  readonly count: (features: Int32Array, count: number) => void;
  readonly renew: () => void;
  /** Moves, of the features at places `from` to `count`, those that take part to the front and returns their end. */
  readonly keep: (features: Int32Array, count: number, from?: number) => number;
};

/**
 * A filter that leaves out features met fewer than `least` times and, for each sentence, every template with the chance
 * `drop`, so that no weight relies on others being there. `next` gives numbers in [0, 1).
 */
export function featureFilter(least: number, drop: number, next: () => number): FeatureFilter {
  const seen = new Uint8Array(1 << 24);
  const absent = new Uint8Array(256);
  return {
    count: (features, count) => {
      for (let f = 0; f < count; f++) {
        const key = (features[f] as number) >>> 8;
        if ((seen[key] as number) < 255) seen[key] = (seen[key] as number) + 1;
      }
    },
    renew: () => {
      for (let template = 0; template < absent.length; template++) absent[template] = next() < drop ? 1 : 0;
    },
    keep: (features, count, from = 0) => {
      let kept = from;
      for (let f = from; f < count; f++) {
        const feature = features[f] as number;
        if (absent[f] === 0 && (seen[feature >>> 8] as number) >= least) features[kept++] = feature;
      }
      return kept;
    },
  };
}
