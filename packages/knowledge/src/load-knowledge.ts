import { decodeKnowledge, type KnownRecord } from "./data/index.ts";
import type { Knowledge } from "./knowledge.ts";
import { lookUp, matchNames, nameIndex, variantIndex } from "./name/index.ts";
import { coversDate, holdersOf, officeFinder, rolesOf, termsByHolder, termsByPerson } from "./office/index.ts";
import { placeCandidates } from "./place/index.ts";
import { recordList, toActor } from "./record/index.ts";
import { demonyms, metonyms, roles } from "./word/index.ts";

/** Makes the knowledge base from the bytes of its file. @throws ModelError when they are damaged. */
export function loadKnowledge(bytes: Uint8Array): Knowledge {
  const data = decodeKnowledge(bytes);
  const records = recordList(data);
  const index = nameIndex(data);
  const clashes = new Map(data.clashes);
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  const ofPerson = termsByPerson(data.terms);
  const ofHolder = termsByHolder(data.terms);
  const findOffice = officeFinder(data.offices);
  const nameOf = (id: string) => records.byId(id)?.names[0]?.[0] ?? id;
  const rolesAt = (record: KnownRecord, date?: string) => {
    const terms = ofPerson.get(record.id) ?? [];
    const held = date === undefined ? terms : terms.filter((term) => coversDate(term.from, term.to, date));
    return rolesOf(held, offices, nameOf);
  };
  let variants: ReturnType<typeof variantIndex> | null = null;
  const sources = {
    index,
    records,
    clashes,
    variants: () => {
      variants ??= variantIndex(data);
      return variants;
    },
    rolesOf: rolesAt,
    inOffice: (record: KnownRecord, date: string) => {
      const terms = ofPerson.get(record.id);
      return terms === undefined || terms.some((term) => coversDate(term.from, term.to, date));
    },
  };
  const demonym = demonyms(data.demonyms);
  const role = roles(data.roles);
  const metonym = metonyms(data.metonyms, (id) => records.byId(id)?.country ?? null);
  const bodyOf = (name: string) => {
    const sure = metonym(name).find(({ strength }) => strength === "strong");
    if (sure === undefined) return null;
    return { id: /^[A-Z]{3}$/.test(sure.target) ? `country/${sure.target}` : sure.target, country: sure.country };
  };
  return {
    asOf: data.asOf,
    lookUp: (surface, options) => lookUp(sources, surface, options),
    actor: (id) => {
      const record = records.byId(id);
      return record === null ? null : toActor(record, rolesAt(record));
    },
    holdersOf: (office, of, date) => holdersOf(ofHolder, findOffice, nameOf, { office, of, date }),
    demonym,
    role,
    metonym,
    place: (name) => placeCandidates(lookUp(sources, name, { kinds: ["country", "place"] }), records),
    gazetteer: {
      match: matchNames(index, records, clashes, bodyOf),
      demonym: (word) => {
        const known = demonym(word);
        return known === null || known.ambiguous ? null : (known.countries[0] ?? null);
      },
      role: (words) => role(words)?.sectors[0] ?? null,
    },
  };
}
