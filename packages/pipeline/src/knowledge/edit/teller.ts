import type { OverlayEntry } from "@dateline/core";

/** Who says something, and where it is from. */
export interface Teller {
  author: string;
  source: string | null;
  now: () => Date;
}

/** What is told beside what an entry says, for one that a person types. */
export function toldBy({ author, source, now }: Teller): Pick<OverlayEntry, "author" | "at" | "origin" | "source"> {
  return { author, at: now().toISOString(), origin: "typed", source };
}
