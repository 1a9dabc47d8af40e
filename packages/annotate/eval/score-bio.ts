import type { EnglishModel } from "../src/model/english-model.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { tagSentenceNames } from "../src/name/tag-sentence-names.ts";
import { tagWords } from "../src/tag/tag-words.ts";
import type { NameSentence } from "../train/name-sentence.ts";
import { fScore } from "./f-score.ts";
import { percent } from "./percent.ts";

type Span = { from: number; to: number; kind: string };

const kinds = ["PER", "ORG", "LOC"];
const documentBreak = /^https?:\/\//;
const documentLength = 40;

/**
 * Measures the name finder on gold words, in percent: precision, recall and F1 of exact span and type over PER, ORG and
 * LOC (facilities count as LOC, as the corpora have them), F1 of each, and lenient F1 (right type and some overlap, each
 * name matched once). Sentences are read as documents that a line with a URL alone begins, of at most 40 sentences.
 */
export function scoreBio(sentences: readonly NameSentence[], model: EnglishModel): Record<string, number> {
  const exact = new Map(["all", ...kinds].map((kind) => [kind, { right: 0, found: 0, gold: 0 }]));
  const lenient = { right: 0, found: 0, gold: 0 };
  for (const document of documentsOf(sentences)) {
    const found = findInDocument(document, model);
    for (const [i, sentence] of document.entries()) {
      const gold = spansOf(sentence.tags);
      const here = (found[i] as Span[]).filter(({ kind }) => kinds.includes(kind));
      for (const kind of ["all", ...kinds]) {
        const counts = exact.get(kind) as { right: number; found: number; gold: number };
        const g = gold.filter((span) => kind === "all" || span.kind === kind);
        const f = here.filter((span) => kind === "all" || span.kind === kind);
        counts.gold += g.length;
        counts.found += f.length;
        counts.right += f.filter((a) => g.some((b) => a.from === b.from && a.to === b.to && a.kind === b.kind)).length;
      }
      const open = [...gold];
      for (const span of here) {
        const at = open.findIndex((other) => other.kind === span.kind && other.from < span.to && span.from < other.to);
        if (at < 0) continue;
        open.splice(at, 1);
        lenient.right++;
      }
      lenient.gold += gold.length;
      lenient.found += here.length;
    }
  }
  const all = exact.get("all") as { right: number; found: number; gold: number };
  return {
    names: all.gold,
    precision: percent(all.right, all.found),
    recall: percent(all.right, all.gold),
    f1: fScore(all),
    lenientF1: fScore(lenient),
    ...Object.fromEntries(kinds.map((kind) => [`f1${kind}`, fScore(exact.get(kind) as typeof all)])),
  };
}

function documentsOf(sentences: readonly NameSentence[]): NameSentence[][] {
  const documents: NameSentence[][] = [[]];
  for (const sentence of sentences) {
    const last = documents.at(-1) as NameSentence[];
    const starts = sentence.forms.length === 1 && documentBreak.test(sentence.forms[0] as string);
    if (starts || last.length >= documentLength) documents.push([sentence]);
    else last.push(sentence);
  }
  return documents;
}

function findInDocument(document: readonly NameSentence[], model: EnglishModel): Span[][] {
  const laidOut = document.map(({ forms }) => {
    const words = sentenceAttributes(forms, model.lexicon);
    return { forms, words, tags: tagWords(model.tagger, words) };
  });
  return tagSentenceNames(model.names, laidOut).map(({ spans }) =>
    spans.map(({ from, to, kind }) => ({ from, to, kind: kind === "FAC" ? "LOC" : kind })),
  );
}

function spansOf(tags: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tags.length; i++) {
    const kind = (tags[i] as string).slice(2);
    if (!kinds.includes(kind)) continue;
    let to = i + 1;
    while (tags[to] === `I-${kind}`) to++;
    spans.push({ from: i, to, kind });
    i = to - 1;
  }
  return spans;
}
