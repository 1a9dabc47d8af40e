import type { PageElement } from "../tree/index.ts";

/** True for an element that a reader does not see. */
export function isHidden(element: PageElement): boolean {
  const { attributes } = element;
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get("style")?.slice(0, 500) ?? "")) return true;
  const names = attributes.get("class")?.slice(0, 300) ?? "";
  return /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|hidden-print)(?:\s|$)/i.test(names);
}
