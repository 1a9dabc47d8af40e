/**
 * Trains the English engine. Usage: `npm run train -- --data DIR [--out FILE] [--quick]`; DIR holds the corpora that
 * README.md names. Without --out the model of packages/model-en is replaced.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { defaultSettings } from "./default-settings.ts";
import { measureTrees } from "./measure-trees.ts";
import { quickSettings } from "./quick-settings.ts";
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
const settings = values.quick ? quickSettings : defaultSettings;
const classes = readWordClasses(join(here, "word-classes/word-classes.tsv.gz"), 120_000);
const data = readTrainingData(values.data, here);
const bytes = trainModel(data, classes, settings, measureTrees(values.data));
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
