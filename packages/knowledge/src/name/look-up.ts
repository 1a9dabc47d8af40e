import type { ActorRole } from "@dateline/core";
import type { KnownRecord } from "../data/index.ts";
import type { RecordList } from "../record/index.ts";
import { acceptsCase } from "./accepts-case.ts";
import type { Candidate, LookUpOptions } from "./candidate.ts";
import type { Lookup, NameEntry, NameIndex } from "./name-index.ts";
import { nameKey } from "./name-key.ts";
import { scoreOf } from "./score-of.ts";
import { variantKey } from "./variant-key.ts";

/** What a look-up reads. */
export interface LookUpSources {
  index: NameIndex;
  variants: () => Lookup<readonly NameEntry[]>;
  records: RecordList;
  clashes: ReadonlyMap<string, string>;
  rolesOf(record: KnownRecord, date: string | undefined): ActorRole[];
  /** Whether a person held any office near a date; true for records without offices. */
  inOffice(record: KnownRecord, date: string): boolean;
}

const longestSurface = 200;

/** All records that a surface may name, the likeliest first. */
export function lookUp(sources: LookUpSources, surface: string, options: LookUpOptions = {}): Candidate[] {
  const words = tidy(surface);
  if (words === "" || words.length > longestSurface) return [];
  const found = new Map<number, Candidate>();
  const wanted = (record: KnownRecord) => options.kinds?.includes(record.kind) ?? true;
  const take = (entry: NameEntry, match: Candidate["match"], written: string) => {
    const record = sources.records.at(entry.record);
    if (!wanted(record)) return;
    if (match === "folded" && !acceptsCase(entry.text, entry.strength, written)) return;
    const inOffice = options.date === undefined || sources.inOffice(record, options.date);
    if (record.kind === "person" && entry.strength === "weak" && !inOffice) return;
    const candidate = candidateOf(sources, record, entry, entry.text === written ? "exact" : match, options, inOffice);
    const known = found.get(entry.record);
    if (known === undefined || known.score < candidate.score) found.set(entry.record, candidate);
  };
  for (const written of forms(words)) {
    for (const entry of sources.index.entries.get(nameKey(written)) ?? []) take(entry, "folded", written);
  }
  const head =
    found.size === 0 ? /^(.+) (?:province|state|region|oblast|governorate|district|county)$/i.exec(words) : null;
  if (head !== null) {
    const written = head[1] as string;
    for (const entry of sources.index.entries.get(nameKey(written)) ?? []) {
      const { kind, subkind } = sources.records.at(entry.record);
      if (kind === "place" && subkind !== "city") take(entry, "folded", written);
    }
  }
  if (found.size === 0 && words.includes(" ") && /^\p{Lu}/u.test(words)) {
    for (const entry of sources.variants().get(variantKey(nameKey(words))) ?? []) take(entry, "variant", words);
  }
  const candidates = whoseNameItIs([...found.values()]).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const also = sources.clashes.get(words.toLowerCase()) ?? null;
  const rivals = candidates.filter((candidate) => !isOwnProvince(candidate, candidates[0] as Candidate));
  for (const candidate of candidates) {
    candidate.also = candidate.strength === "acronym" || candidate.origin === "typed" ? null : also;
    candidate.ambiguous = candidate.also !== null || rivals.length > 1 || candidate.strength === "weak";
  }
  return candidates;
}

function tidy(surface: string): string {
  return surface
    .slice(0, longestSurface + 1)
    .normalize("NFC")
    .replaceAll("’", "'")
    .trim()
    .replace(/'s?$/, "")
    .trim();
}

/** A name that the user gave to someone is no longer that of others; a weak one leaves the text to decide. */
function whoseNameItIs(candidates: Candidate[]): Candidate[] {
  const typed = candidates.filter(
    (one) => one.origin === "typed" && one.strength !== "weak" && one.match !== "variant",
  );
  return typed.length === 0 ? candidates : typed;
}

/** A city and the province around it are one place to a reader. */
function isOwnProvince(candidate: Candidate, first: Candidate): boolean {
  return candidate.subkind === "province" && first.subkind === "city" && candidate.country === first.country;
}

/** The surface, and without an article at its start. */
function forms(words: string): string[] {
  const bare = words.replace(/^the\s+/i, "");
  return bare === words ? [words] : [words, bare];
}

function candidateOf(
  sources: LookUpSources,
  record: KnownRecord,
  entry: NameEntry,
  match: Candidate["match"],
  options: LookUpOptions,
  inOffice: boolean,
): Candidate {
  const city = sources.records.city(entry.record);
  return {
    id: record.id,
    kind: record.kind,
    subkind: record.subkind,
    name: (record.names[0] as [string, string])[0],
    alias: entry.text,
    strength: entry.strength,
    match,
    country: record.country,
    score: scoreOf(record, city, entry.strength, match, options.date, inOffice),
    ambiguous: false,
    also: null,
    roles: sources.rolesOf(record, options.date),
    population: city === null ? null : city[3],
    origin: entry.origin ?? "shipped",
  };
}
