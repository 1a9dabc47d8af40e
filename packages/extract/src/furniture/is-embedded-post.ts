import type { PageElement } from "../tree/index.ts";

const names =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|fb-post|telegram-post|truthsocial-embed)(?:\s|$)/;

/** True for the element of a post of a social network that an article quotes, as the networks' own embed codes mark it. */
export function isEmbeddedPost(element: PageElement): boolean {
  return names.test(element.attributes.get("class")?.slice(0, 200) ?? "");
}
