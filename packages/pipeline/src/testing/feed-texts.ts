/** An item of the feeds that tests serve. */
export interface TestItem {
  path: string;
  published?: string;
  content?: string;
}

/** A text long enough to pass for the whole content of an article. */
export const wholeText = [1, 2, 3, 4, 5]
  .map(
    (number) =>
      `<p>The council of the town met for the ${number}. time and spoke about the bridge over the river for hours.</p>`,
  )
  .join("\n");

/** An RSS feed of a site whose links are relative to `origin`. */
export function rssText(origin: string, items: readonly TestItem[]): string {
  const parts = items.map(({ path, published, content }) => {
    const date = published ? `<pubDate>${new Date(published).toUTCString()}</pubDate>` : "";
    const whole = content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : "";
    return `<item><title>Story ${path}</title><link>${origin}${path}</link><guid>${path}</guid>${date}${whole}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title><link>${origin}/</link>${parts.join("\n")}</channel></rss>`;
}

/** An Atom feed with the same items. */
export function atomText(origin: string, items: readonly TestItem[]): string {
  const parts = items.map(({ path, published, content }) => {
    const date = published ? `<published>${published}</published><updated>${published}</updated>` : "";
    const whole = content
      ? `<content type="html">${content.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</content>`
      : "";
    return `<entry><title>Story ${path}</title><id>urn:x:${path}</id><link rel="alternate" href="${origin}${path}"/>${date}${whole}</entry>`;
  });
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><id>urn:x</id>${parts.join("\n")}</feed>`;
}

/** A JSON Feed with the same items. */
export function jsonFeedText(origin: string, items: readonly TestItem[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Paper",
    items: items.map(({ path, published, content }) => ({
      id: path,
      url: origin + path,
      title: `Story ${path}`,
      date_published: published,
      content_html: content ?? "",
    })),
  });
}
