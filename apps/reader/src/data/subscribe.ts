import { InvalidDataError, type Source } from "@dateline/core";
import { store } from "./dateline.ts";

/** Subscribes to a feed, which is then fetched by whoever polls; throws `INVALID_DATA` for what is no web address. */
export async function subscribe(
  address: string,
  title: string | null,
): Promise<{ source: Source; outcome: "added" | "updated" | "unchanged" }> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new InvalidDataError({
      what: "This is no address of a feed",
      where: address.slice(0, 200),
      next: "Give an address that begins with https:// or http://.",
    });
  return (await store()).saveSource({ feed: url.href, title, site: null, folders: [], everySeconds: null });
}
