import { type OverlayEntry, overlayKey } from "@dateline/core";
import type { Session } from "../session/index.ts";
import { entriesOfKeys } from "./entries-of-keys.ts";
import { type OverlayOutcome, overlayOutcome } from "./overlay-outcome.ts";

/** What saving these entries one after the other would do; nothing is written. */
export async function tryOverlay(session: Session, entries: readonly OverlayEntry[]): Promise<OverlayOutcome[]> {
  const known = await entriesOfKeys(session, entries.map(overlayKey));
  return entries.map((entry) => {
    const key = overlayKey(entry);
    const outcome = overlayOutcome(known.get(key), entry);
    known.set(key, entry);
    return outcome;
  });
}
