import { InvalidDataError, Modality, Polarity } from "@dateline/core";
import type { EventLexicon, LexiconEntry, LightVerb, ModalityCue } from "./event-lexicon.ts";
import { inflectPast } from "./inflect-past.ts";
import { parseEntries } from "./parse-entries.ts";
import { readRows } from "./read-rows.ts";

const other = new Set(["classes.tsv", "instruments.tsv", "light-verbs.tsv", "modality.tsv", "reporting.tsv"]);

/** Builds the lexicon from its tables by file name; throws `InvalidDataError` where one is missing or wrong. */
export function parseEventLexicon(tables: Readonly<Record<string, string>>): EventLexicon {
  const names = Object.keys(tables).filter((name) => name.endsWith(".tsv") && !other.has(name));
  const entries = names.sort().flatMap((name) => parseEntries(name, tables[name] ?? ""));
  const byAnchor = new Map<string, LexiconEntry[]>();
  for (const entry of entries) for (const anchor of anchorsOf(entry)) put(byAnchor, anchor, entry);
  for (const [anchor, list] of [...byAnchor]) {
    const verbs = list.filter((entry) => entry.part.startsWith("verb"));
    if (verbs.length === 0) continue;
    for (const form of inflectPast(anchor)) if (!byAnchor.has(form)) byAnchor.set(form, verbs);
  }
  for (const list of byAnchor.values()) list.sort((a, b) => specificity(b) - specificity(a));
  const cues = new Map<string, ModalityCue[]>();
  for (const [cue = "", part = "", place = "", modality, polarity] of rowsOf(tables, "modality.tsv")) {
    put(cues, cue, { part, place, modality: Modality.parse(modality), polarity: Polarity.parse(polarity) });
  }
  return {
    entries,
    byAnchor,
    cues,
    lightVerbs: new Map(
      rowsOf(tables, "light-verbs.tsv").map(([verb = "", subject, effect]) => [verb, lightVerb(subject, effect)]),
    ),
    reporting: new Map(
      rowsOf(tables, "reporting.tsv").map(([cue = "", part = "", kind = ""]) => [cue, { part, kind }]),
    ),
    instruments: new Map(rowsOf(tables, "instruments.tsv").map(([word = "", mode = ""]) => [word, mode])),
    classes: new Map(rowsOf(tables, "classes.tsv").map(([name = "", words = ""]) => [name, new Set(words.split(" "))])),
  };
}

/** Nouns, objects and phrases are found by their last word, verbs by their first. */
function anchorsOf(entry: LexiconEntry): readonly string[] {
  if (entry.part === "noun" || entry.part === "phrase") return entry.keys;
  return entry.words.length === 1 ? entry.keys : entry.words.slice(0, 1);
}

function specificity(entry: LexiconEntry): number {
  return entry.words.length * 100 + entry.limits.length;
}

function lightVerb(subject: string | undefined, effect: string | undefined): LightVerb {
  const role = subject === "source" || subject === "target" ? subject : "none";
  return { subject: role, effect: effect === "negated" ? effect : Modality.parse(effect) };
}

function rowsOf(tables: Readonly<Record<string, string>>, name: string): string[][] {
  const table = tables[name];
  if (table === undefined) throw new InvalidDataError({ what: `The lexicon has no ${name}`, where: name });
  return readRows(name, table);
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
