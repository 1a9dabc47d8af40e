import { foldName } from "@dateline/core";

/** A claim or a mention by its words, the words around it (its sentence or line), and where it begins. */
export interface Worded {
  id: string;
  kind: string;
  words: string;
  around: string;
  start: number;
}

// Words around that are shorter than this are found in too many places to say which one is meant.
const shortest = 20;

/**
 * Finds for each of the old the new one of the same kind with the same words in the same surroundings, by turns where these
 * come as often as before; else the only one whose surroundings were cut shorter or grew. What is there under its old id
 * needs no other, and what fits nothing, or more than one, has no entry.
 */
export function matchWords(old: readonly Worded[], next: readonly Worded[]): Map<string, string> {
  const [known, given] = [new Set(old.map((one) => one.id)), new Set(next.map((one) => one.id))];
  const before = byPlace(old.filter((one) => !given.has(one.id)));
  const after = byPlace(next.filter((one) => !known.has(one.id)));
  const matches = new Map<string, string>();
  const found = groupBy(after, whole);
  for (const [words, group] of groupBy(before, whole)) {
    const same = found.get(words) ?? [];
    if (same.length !== group.length) continue;
    for (const [index, one] of group.entries()) matches.set(one.id, same[index]?.id ?? one.id);
  }
  const taken = new Set(matches.values());
  const free = groupBy(
    after.filter((one) => !taken.has(one.id)),
    plain,
  );
  for (const one of before) {
    if (matches.has(one.id)) continue;
    const fitting = (free.get(plain(one)) ?? []).filter((other) => holds(fold(one.around), fold(other.around)));
    const [only] = fitting;
    if (only && fitting.length === 1 && !taken.has(only.id)) {
      matches.set(one.id, only.id);
      taken.add(only.id);
    }
  }
  return matches;
}

function whole(one: Worded): string {
  return `${plain(one)}\n${fold(one.around)}`;
}

function plain({ kind, words }: Worded): string {
  return `${kind}\n${fold(words)}`;
}

function holds(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short !== long && short.length >= shortest && long.includes(short);
}

function fold(words: string): string {
  return foldName(words);
}

function byPlace(list: readonly Worded[]): Worded[] {
  return [...list].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

function groupBy(list: readonly Worded[], of: (one: Worded) => string): Map<string, Worded[]> {
  const groups = new Map<string, Worded[]>();
  for (const one of list) {
    const name = of(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}
