import type { KnownRecord } from "./data/index.ts";
import type { Knowledge } from "./knowledge.ts";
import type { KnowledgeParts } from "./knowledge-parts.ts";
import { lookUp, matchNames } from "./name/index.ts";
import { coversDate, holdersOf, rolesOf } from "./office/index.ts";
import { placeCandidates } from "./place/index.ts";
import { toActor } from "./record/index.ts";

/** The look-ups over indexes. */
export function makeKnowledge(parts: KnowledgeParts): Knowledge {
  const { asOf, index, records, clashes, offices, findOffice, ofPerson, ofHolder, demonym, role, metonym } = parts;
  const nameOf = (id: string) => records.byId(id)?.names[0]?.[0] ?? id;
  const rolesAt = (record: KnownRecord, date?: string) => {
    const terms = ofPerson.get(record.id) ?? [];
    const held = date === undefined ? terms : terms.filter((term) => coversDate(term.from, term.to, date));
    return rolesOf(held, offices, nameOf);
  };
  const sources = {
    index,
    records,
    clashes,
    variants: parts.variants,
    rolesOf: rolesAt,
    inOffice: (record: KnownRecord, date: string) => {
      const terms = ofPerson.get(record.id);
      return terms === undefined || terms.some((term) => coversDate(term.from, term.to, date));
    },
  };
  const bodyOf = (name: string) => {
    const sure = metonym(name).find(({ strength }) => strength === "strong");
    if (sure === undefined) return null;
    return { id: /^[A-Z]{3}$/.test(sure.target) ? `country/${sure.target}` : sure.target, country: sure.country };
  };
  return {
    asOf,
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
