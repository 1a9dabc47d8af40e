/** Counts of names: right ones, found ones and those in the gold. */
export type NameMatchCounts = { right: number; found: number; gold: number };
