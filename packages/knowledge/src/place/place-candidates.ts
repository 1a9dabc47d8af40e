import type { Place } from "@dateline/core";
import type { Candidate } from "../name/index.ts";
import type { RecordList } from "../record/index.ts";

/** A place that a name may mean, the likeliest first; `population` is null where the data has none. */
export interface PlaceCandidate {
  id: string;
  place: Place;
  population: number | null;
  capital: boolean;
  score: number;
  ambiguous: boolean;
}

const kinds: Record<string, Place["kind"]> = { city: "city", province: "province" };

/** Candidates of a look-up that are countries, regions or cities, as places. */
export function placeCandidates(candidates: readonly Candidate[], records: RecordList): PlaceCandidate[] {
  return candidates.flatMap((candidate): PlaceCandidate[] => {
    const record = records.byId(candidate.id);
    if (record === null) return [];
    const city = records.cityById(record.id);
    const externalIds = record.wikidata === null ? [] : [{ scheme: "wikidata", value: record.wikidata }];
    if (city !== null) externalIds.push({ scheme: "geonames", value: record.id.replace("place/geonames-", "") });
    const kind = record.kind === "country" ? "country" : (kinds[record.subkind] ?? "region");
    const place: Place = {
      name: candidate.name,
      kind,
      country: candidate.country,
      latitude: city?.[4] ?? null,
      longitude: city?.[5] ?? null,
      externalIds,
    };
    const { id, population, score, ambiguous } = candidate;
    return [{ id, place, population, capital: city?.[6] === 1, score, ambiguous }];
  });
}
