import { hashText } from "../id/index.ts";
import type { OverlayEntry } from "./overlay-entry.ts";

/** What tells two entries apart: saving another one under the same key replaces it. */
export function overlayKey(entry: OverlayEntry): string {
  return hashText(JSON.stringify([entry.entry, entry.origin, entry.id, ...partsOf(entry)])).slice(0, 32);
}

function partsOf(entry: OverlayEntry): (string | null)[] {
  if (entry.entry === "name") return [entry.name.text];
  if (entry.entry === "term") return [entry.term.office, entry.term.of, entry.term.note, entry.term.from];
  if (entry.entry === "hide") return [entry.name];
  return [];
}
