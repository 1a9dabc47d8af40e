import { nameTags } from "./name-tags.ts";

/** A name among the words of a sentence: half-open word positions and its kind. */
export type WordSpan = { readonly from: number; readonly to: number; readonly kind: string };

/** Reads the names out of a sentence's name tags. */
export function spansOfTags(tags: ArrayLike<number>): WordSpan[] {
  const spans: WordSpan[] = [];
  let from = 0;
  for (let i = 0; i < tags.length; i++) {
    const tag = nameTags[tags[i] as number] as string;
    if (tag === "O") continue;
    if (tag.startsWith("B-")) from = i;
    if (tag.startsWith("U-")) spans.push({ from: i, to: i + 1, kind: tag.slice(2) });
    if (tag.startsWith("L-")) spans.push({ from, to: i + 1, kind: tag.slice(2) });
  }
  return spans;
}
