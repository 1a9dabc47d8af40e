import type { OverlayNeed } from "@dateline/core";
import type { KnowledgeParts } from "../knowledge-parts.ts";
import { variantKey } from "../name/index.ts";
import { roughMark } from "./entry-keys.ts";
import { heldByOne } from "./held-by-one.ts";
import { type TextWord, textWords } from "./text-words.ts";

const widest = 12;
const widestPerson = 5;
const longestText = 400_000;

/** Which entries of an overlay the words of a text can touch, by the names they may hold and those the data knows. */
export function needOf(parts: KnowledgeParts, text: string, date: string | null): OverlayNeed {
  const keys = new Set<string>();
  const start = text.slice(0, longestText).replaceAll("’", "'");
  // Tokenisers part names at the apostrophe or do not, and leave out the possessive: all three are asked for.
  for (const form of new Set([start, start.replace(/'s?(?![\p{L}\p{N}])/gu, ""), start.replaceAll("'", " ")])) {
    addKeys(keys, textWords(form));
  }
  const subjects = new Set<string>();
  const holders = new Set<string>();
  for (const key of keys) {
    for (const { record } of parts.index.entries.get(key) ?? []) {
      const { id, kind, country } = parts.records.at(record);
      subjects.add(id);
      if (kind === "person") continue;
      if (country !== null) holders.add(country);
      if (kind !== "country" && kind !== "place") holders.add(id);
    }
  }
  for (const [word] of start.matchAll(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/gu)) {
    for (const part of [word, ...word.split(" ")])
      for (const country of parts.demonym(part)?.countries ?? []) holders.add(country);
  }
  return {
    keys: [...keys],
    subjects: [...subjects],
    holders: [...holders],
    // Of offices that many hold, a description alone never says whose it is.
    offices: [...parts.offices.keys()].filter(heldByOne),
    date: date?.slice(0, 10) ?? null,
  };
}

function addKeys(keys: Set<string>, words: readonly TextWord[]): void {
  const rough = words.map(({ key, upper }) => (upper ? variantKey(key) : ""));
  for (const [at, { begins }] of words.entries()) {
    if (!begins) continue;
    let key = "";
    let roughKey = roughMark;
    for (let length = 1; length <= widest && at + length <= words.length; length++) {
      const word = words[at + length - 1] as TextWord;
      key += length === 1 ? word.key : ` ${word.key}`;
      keys.add(key);
      if (length > widestPerson) continue;
      roughKey += length === 1 ? rough[at] : ` ${rough[at + length - 1]}`;
      if (length > 1 && word.upper) keys.add(roughKey);
    }
  }
}
