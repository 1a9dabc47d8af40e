import type { Furniture } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import type { PageElement } from "../tree/index.ts";
import { containerReason } from "./container-reason.ts";
import { isHidden } from "./is-hidden.ts";

const largestShare = 0.3;

/**
 * Tells of a block whether it lies in a container that says it is furniture. A container that holds much of the text is
 * believed to hold the article, whatever its class says.
 */
export function containerRule(
  blocks: readonly RawBlock[],
  length: number,
): (block: RawBlock) => { reason: Furniture["reason"]; rule: string } | null {
  const lengths = new Map<PageElement, number>();
  for (const block of blocks) {
    for (let at = block.element; at; at = at.parent) lengths.set(at, (lengths.get(at) ?? 0) + block.text.length);
  }
  const known = new Map<PageElement, { reason: Furniture["reason"]; rule: string } | null>();
  const reasonOf = (element: PageElement) => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const hidden = isHidden(element) ? { reason: "hidden" as const, rule: "hidden" } : null;
    const reason = hidden ?? containerReason(element);
    known.set(element, reason);
    return reason;
  };
  return (block) => {
    for (let at = block.element; at; at = at.parent) {
      if ((lengths.get(at) ?? 0) > length * largestShare) return null;
      const reason = reasonOf(at);
      if (reason) return reason;
    }
    return null;
  };
}
