import { ConfigurationError, type EventView, type Store } from "@dateline/core";
import { exporters } from "./exporters.ts";

/** Writes all events that fit a query in one of the formats, piece by piece; throws `CONFIGURATION` for an unknown format. */
export function exportEvents(store: Store, request: { format: string; query?: string }): AsyncIterable<string> {
  const exporter = exporters.find(({ name }) => name === request.format);
  if (exporter) return exporter.write(allEvents(store, request.query));
  const known = exporters.map(({ name }) => name).join(", ");
  throw new ConfigurationError({ what: `There is no format "${request.format}"`, next: `The formats are ${known}.` });
}

async function* allEvents(store: Store, query: string | undefined): AsyncIterable<EventView> {
  let cursor: string | null = null;
  do {
    const page = await store.listEvents({ limit: 200, cursor, query });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
