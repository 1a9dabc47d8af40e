import type { EventMention } from "@dateline/core";

const frequent = new Set(["ASSAULT", "MOBILIZE", "CONSULT", "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT"]);
const common = new Set(["COERCE", "PROTEST"]);
/** Acts that befall one person once, so that reports without a day still mean the same one. */
const once: Readonly<Record<string, readonly (string | null)[]>> = {
  SANCTION: ["expel", "withdraw", "convict"],
  COUP: ["seize", "attempt", "self-coup", "mutiny", null],
  COERCE: ["deport"],
  ASSAULT: ["targeted"],
};

/** Formal acts that two parties seldom repeat within days, so that reports of the same days mean the same one. */
const formal = new Set(["SANCTION", "RETREAT", "CONCEDE", "AGREE", "COOPERATE"]);

/** What a block is made of; roots are country codes or actor ids, each list sorted. */
export interface BlockInput {
  claim: EventMention;
  sources: readonly string[];
  targets: readonly string[];
  /** The day of the article, null where it is not known. */
  published: string | null;
}

/**
 * The block of a claim: type, kind of modality, the one acted upon (else the one who acts), and a stretch of time. Acts
 * that states do to each other all the time share a block only with the same days, common ones with the month, all others
 * with the year, by the day the event began at the earliest. A claim without a day shares one with its own article only,
 * unless it tells what befalls a person once or a formal act
 * of one party towards another: then the year is that of its article.
 */
export function blockOf({ claim, sources, targets, published }: BlockInput): string {
  const anchor = targets[0] ?? sources[0] ?? "-";
  const coarse = !anchor.startsWith("actor_");
  const other = coarse && targets.length > 0 ? (sources[0] ?? "-") : "";
  const parts = [
    claim.type,
    modalityOf(claim),
    anchor,
    other,
    timeOf(claim, coarse, isTold(claim, sources, targets) ? published : null),
  ];
  return parts.join("|");
}

function modalityOf({ modality, polarity }: EventMention): string {
  const kind = modality === "ongoing" ? "happened" : modality;
  return polarity === "negated" ? `not-${kind}` : kind;
}

function isTold(claim: EventMention, sources: readonly string[], targets: readonly string[]): boolean {
  if (sources.length === 0 || targets.length === 0) return false;
  if (formal.has(claim.type)) return true;
  return (targets[0]?.startsWith("actor_") ?? false) && (once[claim.type]?.includes(claim.mode) ?? false);
}

function timeOf(claim: EventMention, coarse: boolean, published: string | null): string {
  const { time } = claim;
  const day = time.basis === "unknown" || time.basis === "bounded" ? null : (time.earliest ?? time.latest);
  if (day === null) return published === null ? claim.articleId : published.slice(0, 4);
  if (coarse && frequent.has(claim.type)) return `${day.slice(0, 10)}..${(time.latest ?? day).slice(0, 10)}`;
  return day.slice(0, coarse && common.has(claim.type) ? day.indexOf("-", 1) + 3 : day.indexOf("-", 1));
}
