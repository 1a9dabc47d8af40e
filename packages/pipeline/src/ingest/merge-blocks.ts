import type { Store } from "@dateline/core";
import type { Stages } from "../stage/stages.ts";

// Blocks are locked until the end of their transaction, so a long list is done in parts.
const most = 200;

/** Merges the claims of these blocks again, with what the user added to the knowledge base of their actors. */
export async function mergeBlocks(
  { resolver, overlay }: Pick<Stages, "resolver" | "overlay">,
  store: Store,
  blocks: readonly string[],
): Promise<void> {
  for (let at = 0; at < blocks.length; at += most) {
    const part = blocks.slice(at, at + most);
    const merger = (await overlay?.ofClaims(store, await store.claimsInBlocks(part))) ?? resolver;
    await store.mergeBlocks(part, merger.merge);
  }
}
