const most = 127;
const ratio = 1.3;

const sizes: number[] = [];
for (let size = 1; size <= most; size = Math.max(size * ratio, size + 1)) sizes.push(Math.round(size));

/**
 * A weight as the nearest of a few sizes, up to 127 either way, that stand a third apart: large weights need not be told
 * apart finely, and a file of few different bytes packs better.
 */
export function roundWeight(weight: number): number {
  const size = Math.abs(weight);
  let best = sizes[0] as number;
  for (const candidate of sizes) if (Math.abs(candidate - size) < Math.abs(best - size)) best = candidate;
  return weight < 0 ? -best : best;
}
