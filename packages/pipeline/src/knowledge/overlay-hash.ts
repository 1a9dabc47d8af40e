import { hashText, type OverlayEntry, overlayKey } from "@dateline/core";

/** A hash of what entries say, for stamps; null where there are none. Who says it does not count. */
export function overlayHash(entries: readonly OverlayEntry[]): string | null {
  if (entries.length === 0) return null;
  const said = entries.map((entry) => {
    // An open term counts as held up to the month in which the user said so.
    const month = entry.entry === "term" && entry.term.to === null ? entry.at.slice(0, 7) : "";
    return [overlayKey(entry), month, { ...entry, author: "", at: "", source: "" }];
  });
  return hashText(JSON.stringify(said)).slice(0, 32);
}
