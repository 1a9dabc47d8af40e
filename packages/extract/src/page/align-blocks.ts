import type { RawBlock } from "../block/index.ts";
import { normaliseForMatch } from "../text/index.ts";

const anchorLength = 40;

/**
 * Finds for each block of the body its place among all blocks of the page: long blocks that occur once are anchors, the
 * others are looked for between the anchors around them. -1 where a block has no counterpart.
 */
export function alignBlocks(all: readonly RawBlock[], body: readonly RawBlock[]): number[] {
  const pageWords = all.map((block) => normaliseForMatch(block.text));
  const bodyWords = body.map((block) => normaliseForMatch(block.text));
  const places = new Map<string, number[]>();
  for (const [index, words] of pageWords.entries()) {
    const known = places.get(words);
    if (known) known.push(index);
    else places.set(words, [index]);
  }
  const anchors = bodyWords.map((words) => {
    const found = places.get(words);
    return words.length >= anchorLength && found?.length === 1 ? (found[0] ?? -1) : -1;
  });
  keepRising(anchors);
  const next = nextAnchors(anchors, all.length);
  let last = -1;
  let seenAnchor = false;
  return bodyWords.map((words, index) => {
    const anchor = anchors[index] ?? -1;
    if (anchor >= 0) {
      last = anchor;
      seenAnchor = true;
      return anchor;
    }
    const found = places.get(words) ?? [];
    const [from, to] = [lowerBound(found, last + 1), lowerBound(found, next[index] ?? all.length)];
    // Before the first anchor the nearest one counts: menus above repeat the words of the article's head.
    const place = from >= to ? -1 : (found[seenAnchor ? from : to - 1] ?? -1);
    if (place >= 0) last = place;
    return place;
  });
}

/** How many of the rising numbers are below a limit. */
function lowerBound(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes out anchors that run against the order of the page. */
function keepRising(anchors: number[]): void {
  let last = -1;
  for (const [index, anchor] of anchors.entries()) {
    if (anchor < 0) continue;
    if (anchor <= last) anchors[index] = -1;
    else last = anchor;
  }
}

function nextAnchors(anchors: readonly number[], end: number): number[] {
  const next: number[] = [];
  let following = end;
  for (let index = anchors.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    const anchor = anchors[index] ?? -1;
    if (anchor >= 0) following = anchor;
  }
  return next;
}
