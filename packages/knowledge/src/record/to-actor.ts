import type { Actor, ActorName, ActorRole } from "@dateline/core";
import type { KnownRecord, NameStrength } from "../data/index.ts";
import { actorIdOf } from "./record-list.ts";

const kinds: Record<NameStrength, ActorName["kind"]> = { strong: "alias", weak: "short", acronym: "acronym" };

/** A record with its terms of office as an actor of core. */
export function toActor(record: KnownRecord, roles: readonly ActorRole[]): Actor {
  const [name] = record.names[0] as [string, NameStrength];
  const externalIds = record.wikidata === null ? [] : [{ scheme: "wikidata", value: record.wikidata }];
  const geonames = /^place\/geonames-(\d+)$/.exec(record.id)?.[1];
  if (geonames !== undefined) externalIds.push({ scheme: "geonames", value: geonames });
  return {
    id: actorIdOf(record.id),
    kind: record.kind,
    name,
    names: record.names.map(([text, strength], index) => ({
      text,
      kind: index === 0 ? "full" : kinds[strength],
      language: null,
    })),
    country: record.country,
    sector: record.sector,
    roles: [...roles],
    externalIds,
    description: record.description,
    origin: "knowledge-base",
  };
}
