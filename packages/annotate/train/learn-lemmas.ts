import type { LemmaRules } from "../src/lemma/lemma-rules.ts";
import { lemmatize } from "../src/lemma/lemmatize.ts";
import type { Tree } from "./tree.ts";

type Counts = Map<string, Map<string, number>>;

/** Learns lemma rules from a treebank: the commonest edit of each ending, and the words that no ending gets right. */
export function learnLemmas(trees: readonly Tree[]): LemmaRules {
  const words = new Map<string, Counts>();
  for (const tree of trees) {
    for (const [i, upos] of tree.upos.entries()) {
      const cased = upos === "PROPN" || upos === "X" || upos === "SYM";
      const form = (cased ? (tree.forms[i] as string) : (tree.forms[i] as string).toLowerCase()).replaceAll("’", "'");
      const lemma = tree.lemmas[i] as string;
      if (lemma === "_" || form.length > 30) continue;
      add(entry(words, upos), form, lemma);
    }
  }
  const endings: Record<string, Record<string, string>> = {};
  const exceptions: Record<string, Record<string, string>> = {};
  for (const [upos, forms] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    endings[upos] = learnEndings(forms);
    exceptions[upos] = {};
  }
  const rules: LemmaRules = { endings, exceptions };
  for (const [upos, forms] of words) {
    for (const [form, lemmas] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const lemma = commonest(lemmas);
      const seen = [...lemmas.values()].reduce((sum, count) => sum + count, 0);
      if (lemmatize(rules, form, upos) !== lemma && (seen > 1 || upos !== "PROPN"))
        (exceptions[upos] as Record<string, string>)[form] = lemma;
    }
  }
  return rules;
}

function learnEndings(forms: Counts): Record<string, string> {
  const counts: Counts = new Map();
  for (const [form, lemmas] of forms) {
    const edit = editOf(form, commonest(lemmas));
    if (edit === undefined) continue;
    for (let length = 0; length <= Math.min(6, form.length - 1); length++)
      add(counts, form.slice(form.length - length), edit);
  }
  const rules: Record<string, string> = {};
  for (const ending of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const edits = counts.get(ending) as Map<string, number>;
    const best = commonest(edits);
    if (ending !== "" && (edits.get(best) as number) < 3) continue;
    let shorter = ending.slice(1);
    while (shorter !== "" && rules[shorter] === undefined) shorter = shorter.slice(1);
    if (ending !== "" && rules[shorter] === best) continue;
    rules[ending] = best;
  }
  return rules;
}

function editOf(form: string, lemma: string): string | undefined {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  const drop = form.length - same;
  return drop > 6 || same === 0 ? undefined : `${drop}${lemma.slice(same)}`;
}

function entry(map: Map<string, Counts>, key: string): Counts {
  const found = map.get(key) ?? new Map();
  map.set(key, found);
  return found;
}

function add(counts: Counts, key: string, value: string): void {
  const inner = counts.get(key) ?? new Map<string, number>();
  inner.set(value, (inner.get(value) ?? 0) + 1);
  counts.set(key, inner);
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value < best)) {
      best = value;
      most = count;
    }
  }
  return best;
}
