import type { Sector } from "@dateline/core";
import type { Knowledge, RoleNoun } from "@dateline/knowledge";
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
  /** The words that are left beside country and organisation, by which the office is looked up. */
  title: string;
  /** True where a word such as "former" or "deputy" keeps the office from being that of its holder. */
  bent: boolean;
  /** True where the office is one of the past: "former president". */
  former: boolean;
  /** True where nothing but the office is said, so that its holder of the day is meant. */
  plain: boolean;
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
    title: "",
    plain: false,
    former: words.some((word) => /^(former|ex|ousted|deposed|late)$/i.test(word) || /^ex-/i.test(word)),
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
  const rest = words.filter((word, index) => !taken.has(index) && !/^(the|current)$/i.test(word));
  while (/^(of|to|in|for|the)$/i.test(rest.at(-1) ?? "")) rest.pop();
  found.title = normal(rest.join(" ").replace(/[,;:]$/, ""));
  const role = longestRole(knowledge, words, taken);
  if (role) {
    found.sector = role.sectors[0] ?? null;
    found.country ??= role.country;
    found.plural = role.number === "plural";
  }
  const office = role && role.number !== "plural" ? normal(role.singular) : found.title;
  if (found.plural || !heads.has(office.split(" ").at(-1) ?? "")) return;
  found.office = office;
  found.plain = !found.bent && found.title === office;
}

function longestRole(knowledge: Knowledge, words: readonly string[], taken: ReadonlySet<number>): RoleNoun | null {
  for (let length = Math.min(widest, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      if (length === 1 && taken.has(at)) continue;
      const part = words.slice(at, at + length).join(" ");
      const role = knowledge.role(part.replace(/[,;:]$/, ""));
      if (role) return role;
    }
  }
  return null;
}

function normal(title: string): string {
  return title.toLowerCase().replaceAll("defense", "defence").replaceAll("secretary general", "secretary-general");
}
