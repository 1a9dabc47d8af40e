import type { RawBlock } from "../block/index.ts";
import { containerReason, isEmbeddedPost, isHidden, isSentence, phraseReason } from "../furniture/index.ts";
import { alignBlocks } from "./align-blocks.ts";

/**
 * The blocks of the body as they stand in the page, with their surroundings, and the running text that was lost
 * between them: siblings of kept blocks that no container marks as furniture.
 */
export function placeBlocks(all: readonly RawBlock[], body: readonly RawBlock[]): RawBlock[] {
  const places = alignBlocks(all, body);
  const found = places.filter((place) => place >= 0);
  const first = found[0] ?? -1;
  const kept = new Set(found);
  const parents = new Map<object, number>();
  for (const place of found) {
    const parent = all[place]?.element?.parent;
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  const placed: RawBlock[] = [];
  let at = first;
  const fillTo = (end: number) => {
    for (; at >= 0 && at < end && at <= last; at += 1) {
      const block = all[at];
      if (block && !kept.has(at) && (isLost(block, parents) || isPost(block))) placed.push(block);
    }
  };
  const isPost = (block: RawBlock | undefined) => block !== undefined && isQuotedPost(block, parents);
  let last = found.at(-1) ?? -1;
  while (last >= 0 && isPost(all[last + 1])) last += 1;
  for (const [index, block] of body.entries()) {
    const place = places[index] ?? -1;
    const original = all[place];
    if (original) {
      fillTo(place);
      placed.push(original);
      at = place + 1;
    } else placed.push(block);
  }
  if (last > (found.at(-1) ?? -1)) fillTo(last + 1);
  return placed;
}

/** A post of a social network that stands between or right behind kept blocks, whatever its length. */
function isQuotedPost(block: RawBlock, parents: ReadonlyMap<object, number>): boolean {
  let post: RawBlock["element"] = null;
  for (let at = block.element; at; at = at.parent) if (isEmbeddedPost(at)) post = at;
  for (let [at, depth] = [post?.parent ?? null, 0]; at && depth < 4; at = at.parent, depth += 1) {
    if ((parents.get(at) ?? 0) >= 2) return true;
  }
  return false;
}

function isLost(block: RawBlock, parents: ReadonlyMap<object, number>): boolean {
  const parent = block.element?.parent;
  if (!parent || (parents.get(parent) ?? 0) < 2 || block.kind === "caption") return false;
  if (!isSentence(block) || block.linkLength > block.text.length * 0.3 || phraseReason(block.text)) return false;
  for (let at = block.element; at && at !== parent; at = at.parent)
    if (isHidden(at) || containerReason(at)) return false;
  return true;
}
