import type { EventView } from "../view/index.ts";

/** Writes events in a format of the field, piece by piece. */
export interface Exporter {
  specification: "exporter/v1";
  name: string;
  mediaType: string;
  extension: string;
  write(events: AsyncIterable<EventView>): AsyncIterable<string>;
}
