import { lemmatize } from "../src/lemma/lemmatize.ts";
import type { EnglishModel } from "../src/model/english-model.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { parseInputOf } from "../src/parse/parse-input-of.ts";
import { parseWords } from "../src/parse/parse-words.ts";
import { tagWords } from "../src/tag/tag-words.ts";
import type { Tree } from "../train/tree.ts";
import { fScore } from "./f-score.ts";
import { percent } from "./percent.ts";
import { scoreRawText } from "./score-raw-text.ts";

const core = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "csubj", "csubj:pass"]);

/**
 * Measures tagger and parser on gold words, in percent: UPOS, XPOS and lemma accuracy; UAS and LAS over all words
 * (`las` compares whole relations, `lasUniversal` them without subtypes, both with predicted tags); F1 of core arguments
 * (right head and relation); then sentence and word F1 from raw text.
 */
export function scoreConllu(
  trees: readonly Tree[],
  model: Pick<EnglishModel, "lexicon" | "tagger" | "parser" | "lemmas">,
): Record<string, number> {
  let words = 0;
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, lasUniversal: 0 };
  const args = { right: 0, found: 0, gold: 0 };
  for (const tree of trees) {
    const attributes = sentenceAttributes(tree.forms, model.lexicon);
    const tags = tagWords(model.tagger, attributes);
    const { heads, labels } = parseWords(model.parser, parseInputOf(attributes, tags, model.tagger.upos));
    for (const [i, form] of tree.forms.entries()) {
      const upos = model.tagger.upos[tags[i] as number] as string;
      const head = heads[i] === tree.forms.length ? 0 : (heads[i] as number) + 1;
      const relation = model.parser.relations[labels[i] as number] as string;
      const goldRelation = tree.relations[i] as string;
      const attached = head === tree.heads[i];
      words++;
      if (upos === tree.upos[i]) right.upos++;
      if (model.tagger.xpos[tags[i] as number] === tree.xpos[i]) right.xpos++;
      if (lemmatize(model.lemmas, form, upos) === tree.lemmas[i]) right.lemma++;
      if (attached) right.uas++;
      if (attached && relation === goldRelation) right.las++;
      if (attached && universal(relation) === universal(goldRelation)) right.lasUniversal++;
      if (core.has(relation)) args.found++;
      if (core.has(goldRelation)) args.gold++;
      if (core.has(goldRelation) && attached && relation === goldRelation) args.right++;
    }
  }
  const rates = Object.fromEntries(Object.entries(right).map(([name, count]) => [name, percent(count, words)]));
  return { words, ...rates, coreArgumentsF1: fScore(args), ...scoreRawText(trees) };
}

function universal(relation: string): string {
  return relation.split(":")[0] as string;
}
