import type { Gazetteer } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";

/** A gazetteer that asks one knowledge base or another, so that a loaded annotator can be given either. */
export interface KnowledgeSwitch {
  gazetteer: Gazetteer;
  /** Runs work that does not wait for anything with this knowledge base. */
  during<T>(knowledge: Knowledge, work: () => T): T;
}

/** Makes a switch that stands on `usual` but while work runs with another knowledge base. */
export function knowledgeSwitch(usual: Knowledge): KnowledgeSwitch {
  let current = usual;
  return {
    gazetteer: {
      match: (words, from) => current.gazetteer.match(words, from),
      demonym: (word) => current.gazetteer.demonym(word),
      role: (words) => current.gazetteer.role(words),
    },
    during(knowledge, work) {
      const before = current;
      current = knowledge;
      try {
        return work();
      } finally {
        current = before;
      }
    },
  };
}
