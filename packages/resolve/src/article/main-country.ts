import type { ArticleView } from "./article-view.ts";

const bodies = new Set(["UNO", "EUR", "IGO", "NGO", "MNC", "ISM", "IMG"]);
const clear = { count: 5, ratio: 3 };
const headed = { count: 3, ratio: 1.5 };
const memory = new WeakMap<ArticleView, string | null>();

/**
 * The one country an article is about: named three times as often as any other, or half as often again where it alone
 * is named in the title or is that of the dateline. Null where no country leads so clearly.
 */
export function mainCountry(view: ArticleView): string | null {
  const known = memory.get(view);
  if (known !== undefined) return known;
  const found = leader(view);
  memory.set(view, found);
  return found;
}

function leader(view: ArticleView): string | null {
  const [first, second] = [...view.countries]
    .filter(([code]) => !bodies.has(code))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first) return null;
  const [code, count] = first;
  const ratio = count / (second?.[1] ?? 0.5);
  if (count >= clear.count && ratio >= clear.ratio) return code;
  return count >= headed.count && ratio >= headed.ratio && view.heading === code ? code : null;
}
