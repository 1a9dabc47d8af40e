import type { CityRow, KnownRecord } from "../data/index.ts";

/** A city as a record like any other, with the id `place/geonames-…`. */
export function cityRecord(city: CityRow): KnownRecord {
  const [geonameId, names, country] = city;
  return {
    id: `place/geonames-${geonameId}`,
    kind: "place",
    subkind: "city",
    names,
    country,
    sector: null,
    from: null,
    to: null,
    description: null,
    wikidata: null,
    source: "GeoNames",
  };
}
