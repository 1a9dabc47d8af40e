export type { RawBlock } from "./raw-block.ts";
export { readBlocks } from "./read-blocks.ts";
