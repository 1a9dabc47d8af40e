import normalizeUrl from "normalize-url";
import tracking from "./tracking-parameters.json" with { type: "json" };
import { unwrapUrl } from "./unwrap-url.ts";

const patterns = tracking.map((name) => (name.endsWith("*") ? new RegExp(`^${name.slice(0, -1)}`, "i") : name));
const longest = 4000;

/**
 * The one address of a page under many: absolute, without tracking parameters, session ids, fragments, AMP and redirect
 * wrappers. Null where it is no address of a web page.
 */
export function canonicalUrl(address: string | null, base: string | null = null): string | null {
  if (address === null || address.length > longest) return null;
  try {
    const absolute = base === null ? new URL(address) : new URL(address, base);
    const plain = unwrapUrl(absolute);
    if (plain.protocol !== "http:" && plain.protocol !== "https:") return null;
    return normalizeUrl(plain.href, {
      stripWWW: false,
      stripHash: true,
      removeQueryParameters: patterns,
      removeTrailingSlash: true,
      sortQueryParameters: true,
      removeDirectoryIndex: [/^(?:index|default)\.(?:html?|php|aspx?)$/],
    });
  } catch {
    return null;
  }
}
