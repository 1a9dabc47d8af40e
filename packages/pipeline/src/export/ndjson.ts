import type { Exporter } from "@dateline/core";

/** One event a line as JSON, with its actors, articles and evidence. */
export const ndjson: Exporter = {
  specification: "exporter/v1",
  name: "ndjson",
  mediaType: "application/x-ndjson",
  extension: "ndjson",
  async *write(events) {
    for await (const view of events) yield `${JSON.stringify(view)}\n`;
  },
};
