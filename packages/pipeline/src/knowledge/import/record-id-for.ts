import { foldName, type RecordKind } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";

/** What tells which record a row is about. */
export interface RowSubject {
  kind: RecordKind;
  name: string;
  country: string | null;
  wikidata: string | null;
  /** The id in the file, such as `wikidata-q42`; null where the file has none. */
  own: string | null;
}

/**
 * The id of the record that a row is about: the shipped one with the same Wikidata id, or with the same sure name, kind
 * and country; else an id of its own, made from the id in the file or from the name.
 */
export function recordIdFor(base: KnowledgeBase, subject: RowSubject): string {
  const { kind, name, country, wikidata, own } = subject;
  const known = wikidata === null ? null : base.withWikidata(wikidata);
  if (known !== null) return known.id;
  const same = base.knowledge
    .lookUp(name, { kinds: [kind] })
    .filter((one) => one.match !== "variant" && one.strength === "strong" && one.country === country);
  const [only] = same;
  const full = kind !== "person" || name.includes(" ");
  if (only !== undefined && same.length === 1 && full && country !== null && fits(base, only.id, wikidata))
    return only.id;
  const slug = own ?? slugOf(name);
  const id = `${kind}/${slug}`;
  return own === null && base.shipped(id) !== null ? `${id}-${(country ?? "other").toLowerCase()}` : id;
}

function fits(base: KnowledgeBase, id: string, wikidata: string | null): boolean {
  const shipped = base.shipped(id)?.record.wikidata ?? null;
  return wikidata === null || shipped === null || shipped === wikidata;
}

/** A name as a part of an id: "Zelmor River Board" gives `zelmor-river-board`. */
export function slugOf(name: string): string {
  return foldName(name).replace(/ /g, "-").slice(0, 120) || "unnamed";
}
