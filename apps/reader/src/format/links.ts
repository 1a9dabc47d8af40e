import type { Evidence } from "@dateline/core";

/** Addresses of the reader's pages; every view has one. */
export const articlePath = (id: string) => `/articles/${id}`;
export const actorPath = (id: string) => `/actors/${id}`;
export const eventPath = (id: string) => `/events/${id}`;
export const storyPath = (id: string) => `/stories/${id}`;
export const relationPath = (a: string, b: string) => `/relations/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
export const searchPath = (query: string) => withParams("/search", { q: query });

/** The article with the words of an event or actor marked, scrolled to its first words. */
export function markedPath(
  articleId: string,
  what: "event" | "actor" | "quote",
  id: string,
  at?: Pick<Evidence, "start">,
): string {
  return `${articlePath(articleId)}?${what}=${id}${at ? `#at-${at.start}` : "#marked"}`;
}

/** An address with parameters; those that are empty or missing are left out. */
export function withParams(path: string, params: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
