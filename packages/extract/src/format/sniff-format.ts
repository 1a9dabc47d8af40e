/** What a decoded input is. */
export type Format = "html" | "plain" | "feed" | "json" | "sitemap";

/** Recognises what a text is by its content first, then by its declared type and its name. */
export function sniffFormat(text: string, contentType: string | null, where: string): Format {
  const head = text.slice(0, 4000).trimStart();
  const type = contentType?.slice(0, 200).toLowerCase() ?? "";
  if (/^(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return "feed";
  if (/^(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:urlset|sitemapindex)[\s>]/i.test(head))
    return "sitemap";
  if (/^\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(head)) return "feed";
  if (/^[{[]/.test(head) && (/json/.test(type) || isJson(text))) return "json";
  const tags =
    text
      .slice(0, 20_000)
      .match(
        /<\/?(?:html|head|body|div|p|article|section|title|meta|br|span|a|h[1-6]|ul|table|img|main|header|script)\b/gi,
      )?.length ?? 0;
  if (/^(?:<!doctype html|<html|<\?xml)/i.test(head)) return "html";
  if (/\.(?:txt|md|markdown)$/i.test(where) || /text\/(?:plain|markdown)/.test(type))
    return tags > 12 ? "html" : "plain";
  if (tags >= 2 || /html/.test(type)) return "html";
  return "plain";
}

function isJson(text: string): boolean {
  if (text.length > 5_000_000) return /^\s*[{[]\s*["{[]/.test(text.slice(0, 200));
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
