import { InvalidDataError, type RecordKind, type Sector, type Store } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import type { EntryDraft } from "../import/entry-draft.ts";
import { namesOf } from "../import/name-of.ts";
import { recordIdFor } from "../import/record-id-for.ts";
import { termDraft } from "../import/term-draft.ts";
import { type SavedEntry, saveTyped } from "./save-typed.ts";
import type { Teller } from "./teller.ts";

/** A record as a person gives it; names may be marked `weak:` or `acronym:`. */
export interface NewRecord {
  kind: RecordKind;
  name: string;
  id?: string;
  aliases?: readonly string[];
  country?: string | null;
  sector?: Sector | null;
  from?: string | null;
  to?: string | null;
  description?: string | null;
  wikidata?: string | null;
  /** An office of a person: of a country (code) or organisation (record id); its own country where not given. */
  office?: { title: string; of?: string | null; note?: string | null; from?: string | null; to?: string | null };
}

/**
 * Adds a record, or what is told to the one that it already is: shipped with the same name, kind and country, or added
 * before. Throws `INVALID_DATA` where something cannot hold.
 */
export async function addRecord(
  base: KnowledgeBase,
  store: Store,
  given: NewRecord,
  by: Teller,
): Promise<SavedEntry[]> {
  const { kind, country = null, wikidata = null } = given;
  const names = namesOf(given.name, given.aliases ?? [], kind);
  if (names === null) throw new InvalidDataError({ what: "This is no name", where: given.name });
  const id = given.id ?? recordIdFor(base, { kind, name: names[0]?.text ?? "", country, wikidata, own: null });
  const { sector = null, from = null, to = null, description = null } = given;
  const drafts: EntryDraft[] = [{ entry: "record", id, kind, names, country, sector, from, to, description, wikidata }];
  if (given.office) {
    const { title, note = null } = given.office;
    const of = given.office.of ?? country;
    const term = termDraft(base, {
      person: id,
      title,
      of,
      note,
      from: given.office.from ?? null,
      to: given.office.to ?? null,
    });
    if ("problem" in term)
      throw new InvalidDataError({ what: `The office cannot be kept: ${term.problem}`, where: id });
    drafts.push(term);
  }
  return saveTyped(store, drafts, by);
}
