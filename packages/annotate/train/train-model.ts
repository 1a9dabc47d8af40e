import { modelFormat } from "../src/model/model-header.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { buildGazetteer } from "../src/name/build-gazetteer.ts";
import { parseInputOf } from "../src/parse/parse-input-of.ts";
import type { WordClasses } from "../src/word-class/word-classes.ts";
import { classSections } from "./class-sections.ts";
import { jackknifeTags } from "./jackknife-tags.ts";
import { learnLemmas } from "./learn-lemmas.ts";
import { nameExamples } from "./name-examples.ts";
import { projectiveHeads } from "./projective-heads.ts";
import { taggerOf } from "./tagger-of.ts";
import { trainLabeller } from "./train-labeller.ts";
import { trainNames } from "./train-names.ts";
import { trainStructure } from "./train-structure.ts";
import { trainTagger } from "./train-tagger.ts";
import type { TrainingData } from "./training-data.ts";
import type { TrainingSettings } from "./training-settings.ts";
import { weightSections } from "./weight-sections.ts";
import { writeContainer } from "./write-container.ts";

/** Trains all parts of the English engine and returns the bytes of the model file; same input, same bytes. */
export function trainModel(data: TrainingData, classes: WordClasses, settings: TrainingSettings): Uint8Array {
  const { seed, folds, beam } = settings;
  const lexicon = { classes, known: new Map<string, Int32Array>() };
  const tagging = trainTagger(data.trees, lexicon, { ...settings.tagger, seed });
  const tagger = taggerOf(tagging);

  const tags = jackknifeTags(data.trees, lexicon, tagger.labels, { rounds: 5, seed, folds });
  const inputs = data.trees.map((tree, i) =>
    parseInputOf(sentenceAttributes(tree.forms, lexicon), tags[i] as Int32Array, tagger.upos),
  );
  const heads = data.trees.map((tree) => projectiveHeads(tree.heads));
  const structure = trainStructure(inputs, heads, { ...settings.structure, seed, beam });
  const naming = trainLabeller(
    inputs,
    heads,
    data.trees.map((tree) => tree.relations),
    { ...settings.labeller, seed },
  );

  const gazetteer = buildGazetteer(data.lists);
  const names = trainNames(nameExamples(data.names, lexicon, tagger, gazetteer), { ...settings.names, seed });

  const weights = { tagger: tagging.rows, structure, labeller: naming.rows, names: names.rows };
  const sections = new Map<string, Uint8Array>([
    ...classSections(classes),
    ...Object.entries(weights).flatMap(([name, rows]) => weightSections(name, rows)),
    ["lemmas", Buffer.from(JSON.stringify(learnLemmas(data.trees)))],
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
      labels: { tagger: tagging.labels, relations: naming.labels },
      moves: names.moves,
      lists: Object.keys(data.lists),
      beam,
      sources: data.sources,
    },
    sections,
  );
}
