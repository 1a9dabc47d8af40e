/** An address without what says which page of an article it is, and the number of that page. */
export interface PageNumber {
  base: string;
  /** 1 where the address does not say. */
  number: number;
  /** True where a word such as "page" names it, false where a bare number may mean something else. */
  isNamed: boolean;
}

const parameters =
  /^(?:page|pg|p|pageno|page_?(?:num(?:ber)?|id)|pag|pagina|página|seite|paged|part|teil|strona|sayfa)$/i;
const named = /^(.*?)[/_,.-](?:page|seite|pagina|pag|part|teil|p|s)[-_,/]?(\d{1,2})$/i;
const bare = /^(.*?)[/_,-](\d{1,2})$/;

/** Reads the number of a page from its address, null where it is no address of a web page. */
export function pageNumber(address: string): PageNumber | null {
  if (address.length > 4000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/+$/, "").replace(/\.(?:s?html?|php|aspx?|jsp)$/i, "");
  const query = [...url.searchParams].filter(([name]) => !/^utm_/i.test(name));
  const found = query.find(([name, value]) => parameters.test(name) && /^\d{1,2}$/.test(value));
  const rest = query.filter((pair) => pair !== found).map(([name, value]) => `${name}=${value}`);
  const whole = (start: string) => `${url.host}${start.toLowerCase()}?${rest.sort().join("&")}`;
  if (found) return { base: whole(path), number: Number(found[1]), isNamed: true };
  const match = named.exec(path);
  if (match) return { base: whole(match[1] ?? ""), number: Number(match[2]), isNamed: true };
  const short = bare.exec(path);
  if (short) return { base: whole(short[1] ?? ""), number: Number(short[2]), isNamed: false };
  return { base: whole(path), number: 1, isNamed: false };
}
