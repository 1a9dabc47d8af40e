import type { Article } from "@dateline/core";

/** The blocks to analyse: where a report opens with its place and agency, its first sentence begins behind them. */
export function afterDateline({ blocks, dateline }: Pick<Article, "blocks" | "dateline">): Article["blocks"] {
  if (dateline === null) return blocks;
  const { start, end } = dateline.evidence;
  return blocks.map((block) => (block.start <= start && end < block.end ? { ...block, start: end } : block));
}
