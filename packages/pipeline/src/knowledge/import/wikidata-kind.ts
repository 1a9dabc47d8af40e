import type { RecordKind } from "@dateline/core";
import classes from "./wikidata-classes.json" with { type: "json" };

const kinds = new Map<string, RecordKind>(
  Object.entries(classes).flatMap(([kind, ids]) => ids.map((id) => [id, kind as RecordKind] as const)),
);

/** The kind of record that the classes of a Wikidata item make it; null where none of them is that of an actor. */
export function wikidataKind(classIds: readonly string[]): RecordKind | null {
  for (const id of classIds) {
    const kind = kinds.get(id);
    if (kind !== undefined) return kind;
  }
  return null;
}
