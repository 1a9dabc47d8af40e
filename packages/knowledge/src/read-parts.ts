import { decodeKnowledge } from "./data/index.ts";
import type { KnowledgeParts } from "./knowledge-parts.ts";
import { nameIndex, variantIndex } from "./name/index.ts";
import { officeFinder, termsByHolder, termsByPerson } from "./office/index.ts";
import { recordList } from "./record/index.ts";
import { demonyms, metonyms, roles } from "./word/index.ts";

/** Reads the knowledge file and indexes it; what is seldom asked for is indexed when it is. @throws ModelError */
export function readParts(bytes: Uint8Array): KnowledgeParts {
  const data = decodeKnowledge(bytes);
  const records = recordList(data);
  return {
    asOf: data.asOf,
    index: nameIndex(data),
    variants: once(() => variantIndex(data)),
    records,
    clashes: new Map(data.clashes),
    offices: new Map(data.offices.map((office) => [office.id, office])),
    findOffice: officeFinder(data.offices),
    ofPerson: termsByPerson(data.terms),
    ofHolder: termsByHolder(data.terms),
    ofWikidata: once(
      () =>
        new Map(
          data.records.flatMap((record) => (record.wikidata === null ? [] : [[record.wikidata, record] as const])),
        ),
    ),
    demonym: demonyms(data.demonyms),
    role: roles(data.roles),
    metonym: metonyms(data.metonyms, (id) => records.byId(id)?.country ?? null),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
