import type { OverlayEntry } from "@dateline/core";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What an entry says, before who says it is added. */
export type EntryDraft = Without<OverlayEntry, "author" | "at" | "origin" | "source">;

/** A draft of a record, with the other things that one row says of it. */
export type RecordDraft = Extract<EntryDraft, { entry: "record" }>;
