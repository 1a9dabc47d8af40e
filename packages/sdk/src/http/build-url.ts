import { OptionsError } from "../error/index.ts";

/** The address of the API of a server, without a slash at the end: `http://localhost:4680` gives `…:3000/api/v1`. */
export function apiAddress(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new OptionsError({
      what: "baseUrl is not an http or https address",
      where: String(baseUrl),
      next: "Give the address the reader is served at, such as http://localhost:4680.",
    });
  if (url.username !== "" || url.password !== "")
    throw new OptionsError({
      what: "baseUrl holds a user name or password, which fetch refuses",
      where: url.host,
      next: "Give them as an authorization header in `headers`.",
    });
  const path = url.pathname.replace(/\/+$/, "").replace(/\/api\/v1$/, "");
  return `${url.origin}${path}/api/v1`;
}

/** An address with its query string; values that are undefined or null are left out. */
export function withParameters(
  address: string,
  parameters: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  return search.size === 0 ? address : `${address}?${search}`;
}
