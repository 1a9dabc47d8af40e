import { EventType } from "@dateline/core";

/** Our types by prefix of a KAIROS type, from a table of the two; throws where a type is not one of the ontology. */
export function readKairosTypes(table: string): ReadonlyMap<string, readonly EventType[]> {
  const [, ...rows] = table.trimEnd().split("\n");
  return new Map(
    rows.map((row) => {
      const [prefix = "", ours = ""] = row.split("\t");
      return [prefix, ours.split(" ").map((type) => EventType.parse(type))];
    }),
  );
}
