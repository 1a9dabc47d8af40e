import type { Contradiction, Evidence, ResolvedClaim, TimeSpan } from "@dateline/core";
import { formatTimeSpan } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { compareTimes } from "../time/index.ts";
import { areOthers } from "./are-others.ts";
import { comparePlaces } from "./compare-places.ts";

const year = 366;

interface Told<T> {
  value: T;
  words: string;
  evidence: Evidence;
}

/** The slots on which claims of one event differ, each value with its words; a finer value does not contradict. */
export function findContradictions(knowledge: Knowledge, claims: readonly ResolvedClaim[]): Contradiction[] {
  const found: Contradiction[] = [];
  const times = claims.flatMap(({ claim }): Told<TimeSpan>[] =>
    claim.time.evidence === null
      ? []
      : [{ value: claim.time, words: formatTimeSpan(claim.time), evidence: claim.time.evidence }],
  );
  add(found, "time", null, times, (a, b) => ["near", "apart"].includes(compareTimes(a, b, year)));
  const places = claims.flatMap(({ claim, place }) =>
    place && claim.place ? [{ value: place, words: place.name, evidence: claim.place.evidence }] : [],
  );
  add(found, "place", null, places, (a, b) => comparePlaces(a, b) === "apart");
  const modes = claims.flatMap(({ claim }) =>
    claim.mode === null ? [] : [{ value: claim.mode, words: claim.mode, evidence: claim.trigger }],
  );
  add(found, "mode", null, modes, (a, b) => a !== b);
  const figures = claims.flatMap(({ claim }) => claim.numbers);
  for (const what of [...new Set(figures.map((figure) => figure.what))].sort()) {
    const told = figures.flatMap((one) =>
      one.what === what ? [{ value: one.value, words: String(one.value), evidence: one.evidence }] : [],
    );
    add(found, "number", what, told, (a, b) => a !== b);
  }
  for (const slot of ["source", "target"] as const) {
    const told = claims.flatMap((claim) => {
      const side = slot === "source" ? claim.sources : claim.targets;
      return side.length === 0 ? [] : [{ value: side, words: namesOf(side), evidence: (side[0] as Filler).evidence }];
    });
    add(found, slot, null, told, (a, b) => areOthers(knowledge, a, b));
  }
  return found;
}

type Filler = ResolvedClaim["sources"][number];

function namesOf(side: readonly Filler[]): string {
  return [...new Set(side.map((one) => one.name))].sort().join(", ");
}

function add<T>(
  found: Contradiction[],
  slot: Contradiction["slot"],
  what: string | null,
  told: readonly Told<T>[],
  differ: (a: T, b: T) => boolean,
): void {
  const clash = told.some((a, index) => told.slice(index + 1).some((b) => differ(a.value, b.value)));
  if (!clash) return;
  const values = new Map<string, Evidence[]>();
  for (const { words, evidence } of told) values.set(words, [...(values.get(words) ?? []), evidence]);
  if (values.size < 2) return;
  found.push({ slot, what, values: [...values].map(([value, evidence]) => ({ value, evidence })) });
}
