import type { Evidence } from "@dateline/core";

/** Addresses of the reader's pages; every view has one. */
export const articlePath = (id: string) => `/articles/${id}`;
export const actorPath = (id: string) => `/actors/${id}`;
export const eventPath = (id: string) => `/events/${id}`;
export const searchPath = (query: string) => `/search?q=${encodeURIComponent(query)}`;

/** The article with the words of an event or actor marked, scrolled to its first words. */
export function markedPath(articleId: string, what: "event" | "actor" | "quote", id: string, at?: Evidence): string {
  return `${articlePath(articleId)}?${what}=${id}${at ? `#at-${at.start}` : "#marked"}`;
}
