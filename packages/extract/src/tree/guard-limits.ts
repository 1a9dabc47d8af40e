/** Limits of the page tree. The largest of 2,166 real pages had 27,755 nodes and a depth of 52. */
export const guardLimits = {
  depth: 256,
  nodes: 40_000,
  attributeLength: 8_000,
  attributes: 60,
  textLength: 2_000_000,
  scriptLength: 600_000,
} as const;
