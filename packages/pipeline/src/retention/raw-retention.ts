/** Which pages' bytes are kept for a later extraction: all, none, or those of the last days. */
export type RawRetention = "all" | "none" | { days: number };
