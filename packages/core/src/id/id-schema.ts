import { z } from "zod";
import { type IdKind, idKinds } from "./make-id.ts";

/** The schema of an id of one kind, such as `event_7k2m…`. */
export function idSchema<K extends IdKind>(kind: K) {
  return z.string().regex(new RegExp(`^${kind}_[0-9a-hjkmnp-tv-z]{24}$`), `an id of the form ${kind}_…`);
}

/** Which kind an id says it is of, or null where it is no id of ours. */
export function idKindOf(id: string): IdKind | null {
  const kind = id.slice(0, id.indexOf("_"));
  return idKinds.find((known) => known === kind) ?? null;
}
