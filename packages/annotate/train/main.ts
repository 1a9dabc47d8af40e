/**
 * Trains the English engine. Usage: `npm run train -- --data DIR [--out FILE] [--quick]`; DIR holds the corpora that
 * README.md names. Without --out the model of packages/model-en is replaced.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { defaultSettings } from "./default-settings.ts";
import { readLists } from "./read-lists.ts";
import { readTrainingData } from "./read-training-data.ts";
import { readWordClasses } from "./read-word-classes.ts";
import { trainModel } from "./train-model.ts";

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, quick: { type: "boolean" } },
});
if (values.data === undefined) {
  console.error("Give the folder of training data with --data DIR.");
  process.exit(2);
}
const settings = values.quick
  ? {
      ...defaultSettings,
      folds: 2,
      beam: 4,
      tagger: { rounds: 4, keep: 500_000 },
      structure: { rounds: 3, keep: 1_500_000 },
      labeller: { rounds: 4, keep: 500_000 },
      names: { rounds: 4, keep: 700_000 },
    }
  : defaultSettings;
const classes = readWordClasses(join(here, "word-classes/word-classes.tsv.gz"), 120_000);
const data = readTrainingData(values.data, join(here, "text"), readLists(join(here, "lists")));
const bytes = trainModel(data, classes, settings);
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});
const target = values.out ?? join(here, "../../model-en/model/english.dlm.br");
writeFileSync(target, packed);
console.log(`${target}: ${packed.length} bytes, ${bytes.length} unpacked`);
