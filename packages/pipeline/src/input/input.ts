import type { Page } from "@dateline/core";

/** One thing to ingest: its name for messages, and a way to read it when its turn comes. */
export interface Input {
  name: string;
  read(): Promise<Page>;
}
