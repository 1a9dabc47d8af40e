import type { EventMention } from "@dateline/core";

const frequent = new Set([
  "ASSAULT",
  "MOBILIZE",
  "COERCE",
  "PROTEST",
  "CONSULT",
  "ACCUSE",
  "REQUEST",
  "REJECT",
  "THREATEN",
  "SUPPORT",
]);
const isCountry = /^[A-Z]{3}$/;

/** What a block is made of; roots are country codes or actor ids, each list sorted. */
export interface BlockInput {
  claim: EventMention;
  sources: readonly string[];
  targets: readonly string[];
}

/**
 * The block of a claim: type, kind of modality, the one acted upon (else the one who acts), and a stretch of time, a
 * month for frequent acts between states and a year otherwise, by the day the event began at the earliest. A claim
 * without a day shares a block with its own article only.
 */
export function blockOf({ claim, sources, targets }: BlockInput): string {
  const anchor = targets[0] ?? sources[0] ?? "-";
  const coarse = isCountry.test(anchor);
  const other = coarse && targets.length > 0 ? (sources[0] ?? "-") : "";
  const parts = [claim.type, modalityOf(claim), anchor, other, timeOf(claim, coarse)];
  return parts.join("|");
}

function modalityOf({ modality, polarity }: EventMention): string {
  const kind = modality === "ongoing" ? "happened" : modality;
  return polarity === "negated" ? `not-${kind}` : kind;
}

function timeOf(claim: EventMention, coarse: boolean): string {
  const { time } = claim;
  const day = time.basis === "unknown" || time.basis === "bounded" ? null : (time.earliest ?? time.latest);
  if (day === null) return claim.articleId;
  return day.slice(0, coarse && frequent.has(claim.type) ? day.indexOf("-", 1) + 3 : day.indexOf("-", 1));
}
