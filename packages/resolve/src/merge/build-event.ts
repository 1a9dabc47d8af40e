import { type Event, type Evidence, eventScore, makeId, type Participant, type ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { bestTime } from "./best-time.ts";
import { findContradictions } from "./find-contradictions.ts";
import { joinConfidence } from "./join-confidence.ts";

/** One event of the claims of a group; what it takes from them does not depend on their order. */
export function buildEvent(knowledge: Knowledge, block: string, group: readonly ResolvedClaim[]): Event {
  const claims = [...group].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const [first, ...rest] = claims as [ResolvedClaim, ...ResolvedClaim[]];
  const type = first.claim.type;
  const mode = mostCommon(claims.map((one) => one.claim.mode));
  const placed = bestPlaced(claims);
  return {
    id: makeId("event", [block, first.claim.id]),
    type,
    mode,
    contexts: [...new Set(claims.flatMap((one) => one.claim.contexts))].sort(),
    score: eventScore(type, mode),
    sources: participants(claims.map((one) => one.sources)),
    targets: participants(claims.map((one) => one.targets)),
    place: placed,
    time: bestTime(claims.map((one) => one.claim.time)),
    modality: claims.some((one) => one.claim.modality === "happened") ? "happened" : first.claim.modality,
    polarity: first.claim.polarity,
    attribution: claims.every((one) => one.claim.attribution !== null) ? attributionOf(first) : null,
    evidence: claims.map((one) => ({
      claimId: one.claim.id,
      articleId: one.claim.articleId,
      sentence: one.claim.sentence,
      trigger: one.claim.trigger,
      attribution: attributionOf(one),
      explanation: one.claim.explanation,
    })),
    contradictions: rest.length === 0 ? [] : findContradictions(knowledge, claims),
    confidence: joinConfidence(claims),
    status: "detected",
  };
}

function attributionOf({ claim, speaker }: ResolvedClaim): Event["attribution"] {
  if (claim.attribution === null || speaker === null) return claim.attribution;
  return { ...claim.attribution, actorId: speaker.actorId, name: speaker.name };
}

function participants(sides: readonly ResolvedClaim["sources"][]): Participant[] {
  const found = new Map<string, { name: string; evidence: Map<string, Evidence> }>();
  for (const filler of sides.flat()) {
    const known = found.get(filler.actorId) ?? { name: filler.name, evidence: new Map() };
    const { articleId, start, end } = filler.evidence;
    known.evidence.set(`${articleId}:${start}:${end}`, filler.evidence);
    found.set(filler.actorId, known);
  }
  return [...found]
    .map(([actorId, { name, evidence }]) => ({ actorId, name, evidence: [...evidence.values()] }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.actorId < b.actorId ? -1 : 1));
}

function mostCommon(modes: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const mode of modes) if (mode !== null) counts.set(mode, (counts.get(mode) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

const fineness = ["facility", "feature", "city", "province", "region", "country", "unknown"];

/** The finest place told, with the words of all who tell it. */
function bestPlaced(claims: readonly ResolvedClaim[]): Event["place"] {
  const told = claims.flatMap(({ place, claim }) =>
    place && claim.place ? [{ place, evidence: claim.place.evidence }] : [],
  );
  const sorted = [...told].sort(
    (a, b) =>
      fineness.indexOf(a.place.kind) - fineness.indexOf(b.place.kind) ||
      Number(a.place.latitude === null) - Number(b.place.latitude === null),
  );
  const [best] = sorted;
  if (!best) return null;
  const evidence = told.filter((one) => one.place.name === best.place.name).map((one) => one.evidence);
  return { place: best.place, evidence };
}
