import { DatelineError, InvalidDataError, type Source, type Store } from "@dateline/core";
import { readOpml, writeOpml } from "@dateline/extract";
import { feedAddress } from "./subscribe.ts";

/** What an import came to; `refused` are the addresses that cannot be subscribed to. */
export interface ImportResult {
  added: number;
  updated: number;
  unchanged: number;
  refused: string[];
}

const longest = 20_000_000;

/** Subscribes to the feeds of an OPML list with their titles and folders, without fetching them; throws `INVALID_DATA`. */
export async function importOpml(store: Store, bytes: Uint8Array): Promise<ImportResult> {
  if (bytes.length > longest) throw new InvalidDataError({ what: "The list is larger than 20 MB" });
  const listed = readOpml(new TextDecoder().decode(bytes));
  if (listed.length === 0) {
    throw new InvalidDataError({ what: "The list names no feed", next: "Export it as OPML again." });
  }
  const result: ImportResult = { added: 0, updated: 0, unchanged: 0, refused: [] };
  for (const { title, feed, site, folders } of listed) {
    try {
      const address = feedAddress(feed);
      const named = { title: title.trim() || null, site: site || null, folders: folders.filter((name) => name !== "") };
      const { outcome } = await store.saveSource({ feed: address, ...named, everySeconds: null });
      result[outcome] += 1;
    } catch (error) {
      if (!DatelineError.isInstance(error) || error.code !== "ADDRESS_REFUSED") throw error;
      result.refused.push(feed);
    }
  }
  return result;
}

/** Subscriptions as an OPML list, for other readers. */
export function exportOpml(sources: readonly Source[]): string {
  const listed = sources.map(({ title, feed, site, folders }) => ({ title: title ?? feed, feed, site, folders }));
  return writeOpml("Dateline subscriptions", listed);
}
