import type { Sector } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { countryOfName } from "../article/index.ts";
import lists from "./office-words.json" with { type: "json" };

/** What the words of a description or title say: whose it is, its sector, and the single office it names, if any. */
export interface Description {
  country: string | null;
  /** True where the words name a country but leave open which. */
  ambiguous: boolean;
  sector: Sector | null;
  /** Record id of an organisation in the words ("UN ambassador"), else null. */
  organisation: string | null;
  /** The office in the words of the knowledge base ("foreign minister"), null where it is none or not a single one. */
  office: string | null;
  /** True where a word such as "former" or "deputy" keeps the office from being that of its holder. */
  bent: boolean;
  plural: boolean;
}

const heads = new Set(lists.heads);
const bending = new Set(lists.bending);
const widest = 4;

/** Reads a noun phrase such as "Malian foreign minister" or "military junta in Bamako"; at most 24 words are read. */
export function describeWords(knowledge: Knowledge, phrase: string): Description {
  const words = phrase.slice(0, 240).split(/\s+/).filter(Boolean).slice(0, 24);
  const found: Description = {
    country: null,
    ambiguous: false,
    sector: null,
    organisation: null,
    office: null,
    bent: words.some((word) => bending.has(word.toLowerCase()) || /^(ex|vice)-/i.test(word)),
    plural: false,
  };
  const taken = new Set<number>();
  readCountries(knowledge, words, found, taken);
  readRole(knowledge, words, found, taken);
  return found;
}

function readCountries(knowledge: Knowledge, words: readonly string[], found: Description, taken: Set<number>): void {
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(widest, words.length - at); length > 0; length--) {
      const part = words
        .slice(at, at + length)
        .join(" ")
        .replace(/[,;:]$|['’]s?$/g, "");
      if (!/^\p{Lu}/u.test(part)) break;
      const demonym = knowledge.demonym(part);
      const country = demonym || isPlace(knowledge, part) ? countryOfName(knowledge, part) : null;
      const body = country === null && !demonym ? organisationOf(knowledge, part) : null;
      if (!demonym && country === null && body === null) continue;
      if (body) found.organisation ??= body.id;
      if (demonym && country === null) found.ambiguous = true;
      const code = country ?? body?.country ?? null;
      // The country before "to" or "in" another one owns the role: "French ambassador to Mali".
      found.country ??= code;
      for (let step = 0; step < length; step++) taken.add(at + step);
      at += length - 1;
      break;
    }
  }
}

function isPlace(knowledge: Knowledge, words: string): boolean {
  return knowledge.place(words).some((place) => place.place.kind === "country" || place.capital || !place.ambiguous);
}

function organisationOf(knowledge: Knowledge, words: string): { id: string; country: string | null } | null {
  const kinds = ["intergovernmental", "organisation", "armed-group", "party"] as const;
  const [best, next] = knowledge.lookUp(words, { kinds });
  return best && !next && best.strength !== "weak" ? { id: best.id, country: best.country } : null;
}

function readRole(knowledge: Knowledge, words: readonly string[], found: Description, taken: Set<number>): void {
  for (let length = Math.min(widest, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      if (length === 1 && taken.has(at)) continue;
      const role = knowledge.role(
        words
          .slice(at, at + length)
          .join(" ")
          .replace(/[,;:]$/, ""),
      );
      if (!role) continue;
      found.sector = role.sectors[0] ?? null;
      found.country ??= role.country;
      found.plural = role.number === "plural";
      const last = role.singular.split(/[\s-]/).at(-1) ?? "";
      const rest = words.slice(0, at).filter((_, index) => !taken.has(index));
      if (rest.some((word) => !/^(the|current)$/i.test(word))) found.bent = true;
      if (!found.plural && heads.has(last.toLowerCase())) found.office = role.singular.replace("defense", "defence");
      return;
    }
  }
}
