import type { EnglishModel } from "../src/model/english-model.ts";
import { modelFormat } from "../src/model/model-header.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { buildGazetteer } from "../src/name/build-gazetteer.ts";
import { parseActionsOf } from "../src/parse/parse-actions-of.ts";
import { parseInputOf } from "../src/parse/parse-input-of.ts";
import { relationsOf } from "../src/parse/relations-of.ts";
import type { WordClasses } from "../src/word-class/word-classes.ts";
import { actionNames } from "./action-names.ts";
import { classSections } from "./class-sections.ts";
import { goldActions } from "./gold-actions.ts";
import { jackknifeTags } from "./jackknife-tags.ts";
import { learnLemmas } from "./learn-lemmas.ts";
import { nameExamples } from "./name-examples.ts";
import { projectiveHeads } from "./projective-heads.ts";
import { rowsToTable } from "./rows-to-table.ts";
import { tagLabels } from "./tag-labels.ts";
import { taggerOf } from "./tagger-of.ts";
import { trainNames } from "./train-names.ts";
import { trainParser } from "./train-parser.ts";
import { trainSum } from "./train-sum.ts";
import { trainTagger } from "./train-tagger.ts";
import type { TrainingData } from "./training-data.ts";
import type { TrainingSettings } from "./training-settings.ts";
import { weightSections } from "./weight-sections.ts";
import { writeContainer } from "./write-container.ts";

/** What is measured of a model on texts it was not trained on. */
export type MeasureModel = (
  model: Pick<EnglishModel, "lexicon" | "tagger" | "parser" | "lemmas">,
) => Readonly<Record<string, number>>;

/**
 * Trains all parts of the English engine and returns the bytes of the model file; same input, same bytes. What `measure`
 * finds stands in the header.
 */
export function trainModel(
  data: TrainingData,
  classes: WordClasses,
  settings: TrainingSettings,
  measure: MeasureModel = () => ({}),
): Uint8Array {
  const { seed, folds } = settings;
  const lexicon = { classes, known: new Map<string, Int32Array>() };
  const labels = tagLabels(data.trees);
  const tagging = trainSum(settings.tagger, seed, (choice) =>
    trainTagger(data.trees, lexicon, labels, { ...settings.tagger, ...choice }),
  );
  const tagger = taggerOf(labels, tagging);

  const tags = jackknifeTags(data.trees, lexicon, labels, { ...settings.tagger, seed, folds });
  const inputs = data.trees.map((tree, i) =>
    parseInputOf(sentenceAttributes(tree.forms, lexicon), tags[i] as Int32Array, tagger.upos),
  );
  const heads = data.trees.map((tree) => projectiveHeads(tree.heads));
  const names = actionNames(data.trees, heads);
  const relations = relationsOf(names);
  const actions = parseActionsOf(names, relations);
  const gold = data.trees.map((tree, i) =>
    goldActions(
      heads[i] as Int32Array,
      Int32Array.from(tree.relations, (relation) => relations.indexOf(relation)),
      actions,
    ),
  );
  const parsing = trainSum(settings.parser, seed, (choice, allowed) =>
    trainParser(inputs, gold, actions, { ...settings.parser, ...choice }, allowed),
  );
  const { beam, slack } = settings.parser;
  const parser = { table: rowsToTable(parsing), actions, relations, beam, slack };

  const gazetteer = buildGazetteer(data.lists);
  const naming = trainNames(nameExamples(data.names, lexicon, tagger, gazetteer), { ...settings.names, seed });

  const lemmas = learnLemmas(data.trees);
  const weights = { tagger: tagging, parser: parsing, names: naming.rows };
  const sections = new Map<string, Uint8Array>([
    ...classSections(classes),
    ...Object.entries(weights).flatMap(([name, rows]) => weightSections(name, rows)),
    ["lemmas", Buffer.from(JSON.stringify(lemmas))],
    ...Object.entries(data.lists).map(([kind, list]): [string, Uint8Array] => [
      `list.${kind}`,
      Buffer.from(list.join("\n")),
    ]),
  ]);
  return writeContainer(
    {
      format: modelFormat,
      language: "en",
      version: "0.1.0",
      licence: "CC-BY-SA-4.0",
      weights: Object.fromEntries(
        Object.entries(weights).map(([name, rows]) => [name, { scale: rows.scale, classes: rows.classes }]),
      ),
      labels: { tagger: labels, actions: names },
      moves: naming.moves,
      lists: Object.keys(data.lists),
      beam,
      slack,
      scores: measure({ lexicon, tagger, parser, lemmas }),
      sources: data.sources,
    },
    sections,
  );
}
