import type { KnowledgeBase } from "./knowledge-base.ts";
import { makeKnowledge } from "./make-knowledge.ts";
import { layerParts, needOf, officeOf, searchRecords } from "./overlay/index.ts";
import { readParts } from "./read-parts.ts";

/** Makes the knowledge base from the bytes of its file, ready to have entries laid over it. @throws ModelError */
export function loadKnowledgeBase(bytes: Uint8Array): KnowledgeBase {
  const parts = readParts(bytes);
  const knowledge = makeKnowledge(parts);
  return {
    knowledge,
    layered: (entries) => (entries.length === 0 ? knowledge : makeKnowledge(layerParts(parts, entries))),
    need: (text, date) => needOf(parts, text, date),
    shipped(id) {
      const record = parts.records.byId(id);
      return record === null ? null : { record, terms: parts.ofPerson.get(record.id) ?? [] };
    },
    search: (words, limit) => searchRecords(parts, words, limit),
    withWikidata: (id) => parts.ofWikidata().get(id) ?? null,
    officeOf: (title) => officeOf(parts, title),
  };
}
