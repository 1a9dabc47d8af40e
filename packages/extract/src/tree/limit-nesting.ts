const deepest = 512;
/** Elements whose end tags are optional or that have none do not count: they close each other. */
const uncounted = new Set(
  "p li td th tr dt dd option optgroup thead tbody tfoot colgroup rp rt html head body br img input hr meta link area base col embed source track wbr param".split(
    " ",
  ),
);
const raw = new Set(["script", "style", "textarea", "title", "noscript", "xmp"]);

/**
 * Drops the start tags that would nest deeper than any real page, and the end tags that belong to them: a parser that
 * keeps to the standard takes quadratic time on those. Words are never dropped.
 */
export function limitNesting(html: string): string {
  const tag = /<(\/?)([a-z][a-z0-9]{0,20})\b[^<>]{0,20000}>?|<!--/gi;
  const closed = new Map<string, number>();
  const parts: string[] = [];
  let [depth, dropped, from] = [0, 0, 0];
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase() ?? "!--";
    const isEnd = match[1] === "/";
    if (name === "!--" || (raw.has(name) && !isEnd)) {
      const end = indexAfter(html, name === "!--" ? "-->" : `</${name}`, tag.lastIndex, closed);
      if (end > tag.lastIndex) tag.lastIndex = end;
      continue;
    }
    const isCounted = !uncounted.has(name);
    const isDropped = isEnd || !isCounted ? dropped > 0 : depth >= deepest;
    if (!isCounted && !isDropped) continue;
    if (!isCounted) {
      // An item without its list would nest or repeat without end, so it goes with the list.
    } else if (isEnd && dropped > 0) dropped -= 1;
    else if (isEnd) depth = Math.max(0, depth - 1);
    else if (depth >= deepest) dropped += 1;
    else depth += 1;
    if (!isDropped) continue;
    parts.push(html.slice(from, match.index));
    from = tag.lastIndex;
  }
  if (from === 0) return html;
  parts.push(html.slice(from));
  return parts.join("");
}

/** Where a mark stands next, searched at most once to the end where it never comes. */
function indexAfter(html: string, mark: string, from: number, closed: Map<string, number>): number {
  const known = closed.get(mark);
  if (known !== undefined && (known < 0 || known >= from)) return known;
  const found = html.indexOf(mark, from);
  closed.set(mark, found);
  return found;
}
