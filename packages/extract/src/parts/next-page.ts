import { canonicalUrl } from "../address/index.ts";
import { elementsOf, type PageElement, textOf } from "../tree/index.ts";
import { pageNumber } from "./page-number.ts";

const words =
  /^[\s«»‹›<>→←|·-]*(?:next(?: page)?|continued?|continue reading|page suivante|suivant|suite|nächste seite|weiter|siguiente|página siguiente|próxima(?: página)?|pagina successiva|successiva|avanti|volgende(?: pagina)?|następna(?: strona)?|далее|следующая(?: страница)?|sonraki(?: sayfa)?|nästa(?: sida)?|التالي|الصفحة التالية|下一页|次のページ|(?:page|seite|pagina|página|strona)?\s?\d{1,2})?[\s«»‹›<>→←|·-]*$/iu;

/**
 * The address of the next page of the same article, null where there is none: a link to the page's own address with the
 * next number. A link to the next article, which many sites mark as next too, has another address and does not count.
 * `first` is the address of the article's first page, where that is known.
 */
export function nextPage(root: PageElement, address: string | null, first = address): string | null {
  const own = address === null ? null : pageNumber(address);
  if (address === null || first === null || own === null) return null;
  const linked: string[] = [];
  const marked: string[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== "a" && element.tag !== "link") continue;
    const href = element.attributes.get("href");
    if (href === undefined || href.length > 2000) continue;
    const isMarked = /(?:^|\s)next(?:\s|$)/i.test(element.attributes.get("rel") ?? "");
    if (!isMarked && (element.tag === "link" || !words.test(textOf(element, 40)))) continue;
    (isMarked ? marked : linked).push(href);
  }
  for (const href of [...marked, ...linked]) {
    const url = URL.canParse(href, address) ? new URL(href, address).href : null;
    if (url !== null && follows(url, address, first)) return canonicalUrl(url);
  }
  return null;
}

/** True where the candidate may be the page after this one of the article that begins at `first`. */
function follows(candidate: string, address: string, first: string): boolean {
  const [next, own] = [pageNumber(candidate), pageNumber(address)];
  if (next === null || own === null) return false;
  // The number at the end of an address may be part of a title, so it counts only as what is added to the first page's.
  const whole = wholeBase(first);
  if (next.base === whole) return next.number === (wholeBase(address) === whole ? 2 : own.number + 1);
  return next.base === own.base && next.number === own.number + 1 && own.isNamed && next.isNamed;
}

function wholeBase(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/+$/, "").replace(/\.(?:s?html?|php|aspx?|jsp)$/i, "");
  const rest = [...url.searchParams]
    .filter(([name]) => !/^utm_/i.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return `${url.host}${path.toLowerCase()}?${rest.sort().join("&")}`;
}
