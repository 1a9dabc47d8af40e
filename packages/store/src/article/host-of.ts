/** The host of an address without `www.`, null where there is none. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.toLowerCase().replace(/^www\./, "") || null;
}
