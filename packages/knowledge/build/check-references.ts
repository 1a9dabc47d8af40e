import type { KnowledgeData } from "../src/data/index.ts";

/** Checks that ids are unique and that terms, offices and metonyms point at what exists. @throws Error with all faults. */
export function checkReferences(data: KnowledgeData): void {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { id } of data.records) {
    if (ids.has(id)) faults.push(`two records have the id ${id}`);
    ids.add(id);
  }
  const offices = new Set(data.offices.map((office) => office.id));
  const exists = (of: string) => ids.has(of) || ids.has(`country/${of}`);
  for (const term of data.terms) {
    if (!ids.has(term.person)) faults.push(`no person ${term.person}`);
    if (!offices.has(term.office)) faults.push(`no office ${term.office}`);
    if (!exists(term.of)) faults.push(`no country or organisation ${term.of}`);
    if (term.from !== null && term.to !== null && term.from.slice(0, term.to.length) > term.to) {
      faults.push(`${term.person} left ${term.office} before coming`);
    }
  }
  for (const [word, target] of data.metonyms)
    if (!exists(target)) faults.push(`metonym ${word} has no target ${target}`);
  if (faults.length > 0) throw new Error(`The data does not hold together:\n${faults.join("\n")}`);
}
