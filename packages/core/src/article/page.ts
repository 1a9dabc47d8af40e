import type { SourceRef } from "./source-ref.ts";

/** Bytes as they came, before anything was understood: what fetch hands to extract. */
export interface Page {
  source: SourceRef;
  /** The address the bytes were finally read from, null where there is none. */
  url: string | null;
  bytes: Uint8Array;
  /** The content type as declared, with its parameters, null where none was. */
  contentType: string | null;
  /** ISO 8601 moment of the reading. */
  fetchedAt: string;
}
