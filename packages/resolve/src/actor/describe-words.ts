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
  /** True where the country is only where they are: "troops in Mali". */
  seated: boolean;
  /** True where the words hold a role noun, and `exact` where beside the country they hold nothing else. */
  role: boolean;
  /** The body that the role noun itself acts for ("UN experts"). */
  roleCountry: string | null;
  exact: boolean;
}

const heads = new Set(lists.heads);
const bending = new Set(lists.bending);
const widest = 4;

type Role = RoleNoun & { plural: string };

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
    role: false,
    seated: false,
    roleCountry: null,
    exact: false,
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
      if (found.country === null && code !== null) found.seated = /^(in|at|near)$/i.test(words[at - 1] ?? "");
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
  const role = roleAtEnd(knowledge, words, rest);
  if (role) {
    found.sector = role.sectors[0] ?? null;
    found.country ??= role.country;
    found.roleCountry = role.country;
    found.plural = role.number === "plural";
    found.role = true;
    found.exact = [role.singular, role.plural].some((form) => normal(form) === found.title);
  }
  const office = role && role.number !== "plural" ? normal(role.singular) : found.title;
  if (found.plural || !heads.has(office.split(" ").at(-1) ?? "")) return;
  found.office = office;
  found.plain = !found.bent && found.title === office;
}

/** The longest role noun that ends the phrase, or that ends it before its first preposition. */
function roleAtEnd(knowledge: Knowledge, words: readonly string[], rest: readonly string[]): Role | null {
  const cut = words.findIndex((word, index) => index > 0 && /^(of|in|to|for|at|on|from|with)$/i.test(word));
  for (const part of [rest, cut < 0 ? words : words.slice(0, cut)]) {
    for (let length = Math.min(widest, part.length); length > 0; length--) {
      const plural = part
        .slice(part.length - length)
        .join(" ")
        .replace(/[,;:]$/, "");
      const role = knowledge.role(plural);
      if (role) return { ...role, plural };
    }
  }
  return null;
}

function normal(title: string): string {
  return title.toLowerCase().replaceAll("defense", "defence").replaceAll("secretary general", "secretary-general");
}
