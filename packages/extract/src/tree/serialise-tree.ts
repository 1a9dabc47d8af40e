import type { PageElement } from "./page-node.ts";

const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** The attributes that a reader of the body looks at; the others only cost time. */
const used = new Set(
  "class id href src role rel itemprop hidden aria-hidden aria-modal style lang dir alt property name colspan rowspan".split(
    " ",
  ),
);
/** Elements in which no body of an article is ever looked for. */
const headless = new Set(
  "script meta link base nav button input select textarea option datalist source track".split(" "),
);

const plainName = /^[a-z][a-z0-9_.-]{0,60}$/;

/** The tree as well-formed markup, without recursion; controls, menus, declarations and unused attributes are left out. */
export function serialiseTree(root: PageElement): string {
  const parts: string[] = [];
  const pending: (PageElement | { text: string } | { close: string })[] = [root];
  for (let item = pending.pop(); item; item = pending.pop()) {
    if ("close" in item) {
      parts.push("</", item.close, ">");
      continue;
    }
    if ("text" in item) {
      parts.push(escapeText(item.text));
      continue;
    }
    if (headless.has(item.tag)) continue;
    if (item.tag !== "#document") {
      // The standard lets a tag's name hold quotes and angle brackets, which no other parser takes.
      const tag = plainName.test(item.tag) ? item.tag : "span";
      parts.push("<", tag);
      for (const [name, value] of item.attributes)
        if (used.has(name)) parts.push(" ", name, '="', escapeAttribute(value), '"');
      if (empty.has(tag)) {
        parts.push("/>");
        continue;
      }
      parts.push(">");
      pending.push({ close: tag });
    }
    for (let index = item.children.length - 1; index >= 0; index -= 1) {
      const child = item.children[index];
      if (child !== undefined) pending.push(typeof child === "string" ? { text: child } : child);
    }
  }
  return parts.join("");
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
