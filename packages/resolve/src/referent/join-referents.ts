import type { Knowledge } from "@dateline/knowledge";
import { fitsNames } from "./fits-names.ts";
import { quotesOf } from "./quotes-of.ts";
import type { Referent } from "./referent.ts";

/**
 * Joins referents of different chains that share a name: equal names, an acronym with its only expansion, and a surname
 * with the only full name that ends in it. A surname that fits two full names stays alone.
 */
export function joinReferents(knowledge: Knowledge, referents: readonly Referent[]): Referent[] {
  const joined: Referent[] = [];
  const ordered = [...referents].sort((a, b) => longest(b) - longest(a) || start(a) - start(b));
  for (const referent of ordered) {
    const [first] = referent.names;
    const fits = first ? joined.filter((other) => other.names.length > 0 && mayJoin(knowledge, other, referent)) : [];
    const target = fits.length === 1 ? fits[0] : fits.find((other) => hasName(other, first?.evidence.quote ?? ""));
    if (!target) {
      joined.push({ ...referent, mentions: [...referent.mentions], names: [...referent.names] });
      continue;
    }
    target.mentions.push(...referent.mentions);
    target.names.push(...referent.names);
  }
  for (const referent of joined) referent.mentions.sort((a, b) => a.evidence.start - b.evidence.start);
  return joined.sort((a, b) => start(a) - start(b));
}

function mayJoin(knowledge: Knowledge, one: Referent, other: Referent): boolean {
  const person = one.type === "person";
  if (person !== (other.type === "person")) return false;
  return quotesOf(other).some((words) => fitsNames(knowledge, quotesOf(one), words, person));
}

function hasName(referent: Referent, words: string): boolean {
  return referent.names.some((name) => name.evidence.quote === words);
}

function longest(referent: Referent): number {
  return Math.max(
    0,
    ...referent.names.map((name) => name.evidence.quote.split(/\s+/).length * 1000 + name.evidence.quote.length),
  );
}

function start(referent: Referent): number {
  return referent.mentions[0]?.evidence.start ?? 0;
}
