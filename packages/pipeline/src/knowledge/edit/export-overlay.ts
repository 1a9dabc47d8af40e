import type { OverlayEntry, Store } from "@dateline/core";

/** All entries as NDJSON, sorted by record, as `importOverlay` reads them back. */
export async function* exportOverlay(
  store: Store,
  options: { origin?: OverlayEntry["origin"] } = {},
): AsyncGenerator<string> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store["listOverlay"]>> = await store.listOverlay({ limit: 200, cursor, ...options });
    if (page.items.length > 0) yield `${page.items.map((entry) => JSON.stringify(entry)).join("\n")}\n`;
    cursor = page.next;
  } while (cursor !== null);
}
