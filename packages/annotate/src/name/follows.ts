import { nameTags } from "./name-tags.ts";

/** `follows[tag]` lists the tags that may stand before `tag`; the first tag is O. */
export const follows: readonly (readonly number[])[] = nameTags.map((tag) => {
  const inside = tag.startsWith("I-") || tag.startsWith("L-");
  return nameTags.flatMap((before, number) => {
    const open = before.startsWith("B-") || before.startsWith("I-");
    return (inside ? open && before.slice(2) === tag.slice(2) : !open) ? [number] : [];
  });
});
