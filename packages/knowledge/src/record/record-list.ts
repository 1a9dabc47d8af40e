import { makeId } from "@dateline/core";
import type { CityRow, KnowledgeData, KnownRecord } from "../data/index.ts";
import { cityRecord } from "./city-record.ts";

/** The records and cities as one list, found by number, by their id, or by the actor id made from it. */
export interface RecordList {
  at(number: number): KnownRecord;
  city(number: number): CityRow | null;
  byId(id: string): KnownRecord | null;
}

/** The actor id of a record: the same on every machine. */
export function actorIdOf(recordId: string): string {
  return makeId("actor", ["knowledge-base", recordId]);
}

/** Makes the list; cities become records, and actor ids are made, only when asked for. */
export function recordList(data: Pick<KnowledgeData, "records" | "cities">): RecordList {
  const numbers = new Map<string, number>();
  for (const [number, record] of data.records.entries()) numbers.set(record.id, number);
  for (const [number, [id]] of data.cities.entries()) numbers.set(`place/geonames-${id}`, data.records.length + number);
  let byActorId: Map<string, string> | null = null;
  const city = (number: number) => data.cities[number - data.records.length] ?? null;
  const at = (number: number): KnownRecord => data.records[number] ?? cityRecord(city(number) as CityRow);
  return {
    at,
    city,
    byId(id) {
      if (id.startsWith("actor_")) byActorId ??= new Map([...numbers.keys()].map((known) => [actorIdOf(known), known]));
      const number = numbers.get(byActorId?.get(id) ?? id);
      return number === undefined ? null : at(number);
    },
  };
}
