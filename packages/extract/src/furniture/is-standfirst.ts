import { type PageElement, propertyOf } from "../tree/index.ts";

const names =
  /(?:^|[-_ ])(?:standfirst|stand-first|dek|deck|subtitle|sub-?title|subheadline|sub-?heading|lede|chapo|chapeau|teaser-?text|article-?(?:summary|intro|description|lead)|entry-?summary|kicker-text|sommario|entradilla|bajada|vorspann)(?:$|[-_ ])/;

/** True for an element that its class, id or microdata calls the standfirst. */
export function isStandfirst(element: PageElement): boolean {
  if (element.attributes.size === 0) return false;
  const name = `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""}`.slice(0, 300);
  if (names.test(name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase())) return true;
  const isMarked = /\b(?:description|alternativeHeadline)\b/.test(propertyOf(element));
  return isMarked && element.tag !== "meta";
}
