/** True unless a browser says that the request was made by another site; programs send neither header. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  // A browser that hides where a form came from sends the word "null", which is no address.
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
