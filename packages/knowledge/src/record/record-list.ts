import { makeId } from "@dateline/core";
import type { CityRow, KnowledgeData, KnownRecord } from "../data/index.ts";
import { cityRecord } from "./city-record.ts";

/** The records and cities as one list, found by number, by their id, or by the actor id made from it. */
export interface RecordList {
  /** How many records and cities there are. */
  size: number;
  at(number: number): KnownRecord;
  city(number: number): CityRow | null;
  byId(id: string): KnownRecord | null;
  cityById(id: string): CityRow | null;
  numberOf(id: string): number | undefined;
}

const cityPrefix = "place/geonames-";

/** The actor id of a record: the same on every machine. */
export function actorIdOf(recordId: string): string {
  return makeId("actor", ["knowledge-base", recordId]);
}

/** Makes the list; cities become records, and are found by id, only when asked for. */
export function recordList(data: Pick<KnowledgeData, "records" | "cities">): RecordList {
  const numbers = new Map<string, number>();
  for (const [number, record] of data.records.entries()) numbers.set(record.id, number);
  let cityNumbers: Map<number, number> | null = null;
  let byActorId: Map<string, number> | null = null;
  const city = (number: number) => data.cities[number - data.records.length] ?? null;
  const at = (number: number): KnownRecord => data.records[number] ?? cityRecord(city(number) as CityRow);
  const numberOf = (id: string): number | undefined => {
    if (id.startsWith("actor_")) {
      byActorId ??= new Map(allIds(data).map((known, number) => [actorIdOf(known), number]));
      return byActorId.get(id);
    }
    if (!id.startsWith(cityPrefix)) return numbers.get(id);
    cityNumbers ??= new Map(data.cities.map(([known], number) => [known, data.records.length + number]));
    return cityNumbers.get(Number(id.slice(cityPrefix.length)));
  };
  const byId = (id: string) => {
    const number = numberOf(id);
    return number === undefined ? null : at(number);
  };
  const cityById = (id: string) => {
    const number = numberOf(id);
    return number === undefined ? null : city(number);
  };
  return { size: data.records.length + data.cities.length, at, city, byId, cityById, numberOf };
}

function allIds(data: Pick<KnowledgeData, "records" | "cities">): string[] {
  return [...data.records.map(({ id }) => id), ...data.cities.map(([id]) => `${cityPrefix}${id}`)];
}
