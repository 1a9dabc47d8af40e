import type { Page } from "@dateline/core";

/** One thing to ingest: its name for messages, and a way to read it when its turn comes. */
export interface Input {
  name: string;
  /** What a feed calls it, where one lists it. */
  title?: string | null;
  read(): Promise<Page>;
  /** Where given, reads it and yields what it holds: the pages a feed lists, or the one page that it is. */
  open?(): AsyncIterable<Input>;
}
