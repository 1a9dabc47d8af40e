import { type Correction, type CorrectionAction, makeId } from "@dateline/core";

let moment = 0;
/** A person's correction, each a minute later than the one before. */
export function correction(change: CorrectionAction): Correction {
  moment += 1;
  const at = new Date(Date.UTC(2024, 0, 1, 0, moment)).toISOString();
  return { id: makeId("correction", [moment]), author: "Ann", at, note: null, change };
}
