import type { KnowledgeName, RecordKind } from "@dateline/core";

const longest = 200;
const most = 100;

/** A name as a table has it: "weak:Tessalit", "acronym:ZRB", or plain, whose strength its form tells. */
export function nameOf(words: string, kind: RecordKind): KnowledgeName | null {
  const marked = /^(weak|acronym|strong):(.*)$/s.exec(words.trim());
  const text = (marked?.[2] ?? words).replace(/\s+/g, " ").trim();
  if (text === "" || text.length > longest || !/[\p{L}\p{N}]/u.test(text)) return null;
  if (marked) return { text, strength: marked[1] as KnowledgeName["strength"] };
  // One word in capitals is an acronym; one word alone may name another person as well.
  if (/^\p{Lu}[\p{Lu}\d.&-]+$/u.test(text) && text.length <= 12) return { text, strength: "acronym" };
  return { text, strength: kind === "person" && !/[\s-]/.test(text) ? "weak" : "strong" };
}

/** Names without repeats and without what is none, the shown one first; null where that is none. */
export function namesOf(shown: string, others: readonly string[], kind: RecordKind): KnowledgeName[] | null {
  const first = nameOf(shown, kind);
  if (first === null) return null;
  const names = new Map([[first.text, first]]);
  for (const other of others) {
    const name = nameOf(other, kind);
    if (name !== null && !names.has(name.text) && names.size < most) names.set(name.text, name);
  }
  return [...names.values()];
}
