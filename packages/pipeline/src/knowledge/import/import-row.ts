import type { OverlayEntry } from "@dateline/core";
import type { EntryDraft } from "./entry-draft.ts";

/**
 * What one row of a file came to: drafts of entries, whole entries (of an export of ours), nothing since it is about no
 * actor, or a problem. `line` is where the row begins, from 1.
 */
export type ImportRow = { line: number } & (
  | { drafts: EntryDraft[] }
  | { entries: OverlayEntry[] }
  | { skipped: string }
  | { problem: string }
);

/** The formats that can be read. */
export const importFormats = ["wikidata", "ftm", "csv", "dateline"] as const;
export type ImportFormat = (typeof importFormats)[number];
