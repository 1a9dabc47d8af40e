import { createHash } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const length = 24;

/** The kinds of things that carry an id; the kind is the id's prefix. */
export const idKinds = [
  "article",
  "actor",
  "mention",
  "event",
  "claim",
  "quote",
  "time",
  "story",
  "relation",
  "correction",
  "source",
  "job",
] as const;
export type IdKind = (typeof idKinds)[number];

/** A value that an id may be made from; order and type both count. */
export type IdPart = string | number | boolean | null;

/**
 * Makes the deterministic id of a thing from what identifies it: `article_` and 24 characters of base 32 (120 bits of
 * the SHA-256 of the parts as JSON). The same parts give the same id on every machine and in every run.
 */
export function makeId<K extends IdKind>(kind: K, parts: readonly IdPart[]): `${K}_${string}` {
  const digest = createHash("sha256")
    .update(JSON.stringify([kind, ...parts]))
    .digest();
  let bits = 0;
  let held = 0;
  let out = "";
  for (const byte of digest) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5 && out.length < length) {
      held -= 5;
      out += alphabet[(bits >> held) & 31];
    }
    bits &= (1 << held) - 1;
  }
  return `${kind}_${out}`;
}
