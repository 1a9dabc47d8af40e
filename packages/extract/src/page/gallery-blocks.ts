import type { RawBlock } from "../block/index.ts";
import { containerReason, isHidden, isSentence } from "../furniture/index.ts";
import { normaliseForMatch } from "../text/index.ts";

const leastCaptions = 3;
const leastLength = 30;
const mostText = 1500;
const credit =
  /\s*(?:\(|[|–—-]\s)?(?:photos?|images?|pictures?|foto(?:s|grafie)?|bild|crédit photo|credit)\s*[:©][^()]{0,80}\)?\s*$/iu;

/**
 * The blocks of a gallery: what text it has and the captions of its pictures in the page's order, without the names of
 * photographers; null where the page has fewer than three captions or tells its story in running text.
 */
export function galleryBlocks(all: readonly RawBlock[], kept: readonly RawBlock[]): RawBlock[] | null {
  const text = new Set(kept);
  const running = kept.filter((block) => isSentence(block) && !isCaption(block));
  const length = running.reduce((sum, block) => sum + block.text.length, 0);
  const captions = all.filter((block) => isCaption(block) && block.text.length >= leastLength);
  const captionLength = captions.reduce((sum, block) => sum + block.text.length, 0);
  if (captions.length < leastCaptions || length > mostText || captionLength < length) return null;
  const wanted = new Set(captions);
  const seen = new Set<string>();
  return all.flatMap((block) => {
    if (!wanted.has(block)) return text.has(block) && !isCaption(block) ? [block] : [];
    const caption = block.text.replace(credit, "") || block.text;
    const words = normaliseForMatch(caption);
    if (seen.has(words)) return [];
    seen.add(words);
    return [{ ...block, kind: "caption" as const, level: null, text: caption, linkLength: 0 }];
  });
}

/** True for the caption of a picture of the article, not of a teaser to another one. */
function isCaption(block: RawBlock): boolean {
  if (block.linkLength > block.text.length * 0.5) return false;
  let found = block.kind === "caption";
  for (let at = block.element; at; at = at.parent) {
    const reason = containerReason(at)?.reason;
    if (reason === "caption") found = true;
    else if (reason !== undefined || isHidden(at)) return false;
  }
  return found;
}
