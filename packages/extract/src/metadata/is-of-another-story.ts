import { normaliseForMatch } from "../text/index.ts";
import { elementsOf, type PageElement, textOf } from "../tree/index.ts";
import { isPersonName } from "./is-person-name.ts";

const highest = 4;
const longest = 300;

/** True for an element in an entry of a list of stories: one that links to a headline other than the page's own. */
export function isOfAnotherStory(element: PageElement, pageTitle: string | null): boolean {
  const own = normaliseForMatch(pageTitle ?? "");
  const isOther = (headline: string) => {
    const words = normaliseForMatch(headline);
    return words.split(" ").length >= 3 && !isPersonName(headline) && !own.includes(words);
  };
  let at: PageElement | null = element;
  for (let depth = 0; at && depth < highest; depth += 1, at = at.parent) {
    if (textOf(at, longest + 1).length > longest) return false;
    for (const inner of elementsOf(at)) {
      if (inner.tag === "h1") return false;
      const isHeadline = inner.tag === "a" && (at.tag === "li" || isInHeading(inner, at));
      if (isHeadline && isOther(textOf(inner, 200))) return true;
    }
  }
  return false;
}

function isInHeading(link: PageElement, within: PageElement): boolean {
  for (let at = link.parent; at && at !== within; at = at.parent) if (/^h[2-6]$/.test(at.tag)) return true;
  return false;
}
