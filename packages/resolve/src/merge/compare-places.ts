import type { Place } from "@dateline/core";
import { foldName } from "@dateline/core";

/** How two places stand to each other; a country holds its towns, and a place that is not told fits any. */
export function comparePlaces(a: Place | null, b: Place | null): "same" | "inside" | "open" | "apart" {
  if (a === null || b === null) return "open";
  const [id, other] = [a.externalIds[0], b.externalIds[0]];
  if (id && other && id.scheme === other.scheme) {
    if (id.value === other.value) return "same";
  } else if (foldName(a.name) === foldName(b.name)) return "same";
  const wide = a.kind === "country" || b.kind === "country" || a.kind === "region" || b.kind === "region";
  if (a.kind !== b.kind && wide && a.country !== null && a.country === b.country) return "inside";
  return "apart";
}
