import type { ResolvedClaim } from "@dateline/core";

/** True where both claims count the same thing and come within a fifth of each other. */
export function shareFigure(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return pairs(a, b).some(([one, other]) => Math.abs(one - other) <= Math.max(one, other) / 5);
}

/** False where two claims count the same thing and differ too much to be counts of one event. */
export function figuresFit(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return pairs(a, b).every(([one, other]) => Math.max(one, other) <= 3 * Math.min(one, other) + 2);
}

function pairs(a: ResolvedClaim, b: ResolvedClaim): [number, number][] {
  return a.claim.numbers.flatMap((one) =>
    b.claim.numbers.flatMap((other): [number, number][] => (one.what === other.what ? [[one.value, other.value]] : [])),
  );
}
