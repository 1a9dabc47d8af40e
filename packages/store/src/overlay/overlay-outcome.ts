import type { OverlayEntry } from "@dateline/core";
import { canonicalJson } from "../json/index.ts";

export type OverlayOutcome = "added" | "updated" | "unchanged";

/** What saving an entry in place of another one does; who says it and when makes no difference. */
export function overlayOutcome(before: OverlayEntry | undefined, entry: OverlayEntry): OverlayOutcome {
  if (before === undefined) return "added";
  return said(before) === said(entry) ? "unchanged" : "updated";
}

function said(entry: OverlayEntry): string {
  return canonicalJson({ ...entry, author: "", at: "", source: "" });
}
