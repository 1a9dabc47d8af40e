import type { PageElement } from "../tree/index.ts";

const names =
  /(?:^|[-_ ])(?:tooltip-?(?:content|text|body|inner)|tooltiptext|popover|popup-?(?:content|body|inner)|hover-?card|rollover-(?:\w+-)?block)(?:$|[-_ ])/;

/** True for what opens over a word of a sentence when it is pointed at: it stands in the sentence but is no part of it. */
export function isPopup(element: PageElement): boolean {
  if (element.attributes.get("role") === "tooltip") return true;
  const name = element.attributes.get("class");
  return name !== undefined && names.test(name.slice(0, 200).toLowerCase());
}
