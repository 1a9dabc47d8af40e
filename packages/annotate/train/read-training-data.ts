import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBio } from "./parse-bio.ts";
import { parseBracketed } from "./parse-bracketed.ts";
import { parseConllu } from "./parse-conllu.ts";
import { readText } from "./read-text.ts";
import { refineNames } from "./refine-names.ts";
import type { TrainingData } from "./training-data.ts";

const treebanks = [
  { file: "treebank/ewt-train.conllu.gz", licence: "CC BY-SA 4.0 (UD English EWT)" },
  { file: "treebank/gum-train.conllu.gz", licence: "CC BY 4.0 (UD English GUM, openly licensed genres)" },
];
const nameFiles = [
  { file: "ner/gmb-train.jsonl.gz", weight: 0.3, licence: "public domain texts (Groningen Meaning Bank)" },
  { file: "ner/wikigold.jsonl.gz", weight: 1, licence: "CC BY 4.0 (Wikigold)" },
  { file: "ner/wnut17-train.jsonl.gz", weight: 0.5, licence: "CC BY 4.0 (WNUT 2017)" },
  { file: "ner/uner-ewt-dev.jsonl.gz", weight: 1, licence: "CC BY-SA 4.0 (Universal NER, EWT)" },
  { file: "ner/crossner-politics-train.jsonl.gz", weight: 1, licence: "MIT (CrossNER)" },
];

/** Reads the training files of the folder `data` and the annotated text of our own in `text`. */
export function readTrainingData(
  data: string,
  text: string,
  lists: Readonly<Record<string, readonly string[]>>,
): TrainingData {
  const sources = [...treebanks, ...nameFiles].map(({ file, licence }) => ({
    file,
    sha256: createHash("sha256")
      .update(readFileSync(join(data, file)))
      .digest("hex"),
    licence,
  }));
  const own = readdirSync(text)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const ownSentences = own.flatMap((name) => parseBracketed(readFileSync(join(text, name), "utf8")));
  return {
    trees: treebanks.flatMap(({ file }) => parseConllu(readText(join(data, file)))),
    names: [
      ...nameFiles.map(({ file, weight }) => ({
        name: file,
        weight,
        sentences: parseBio(readText(join(data, file))).map(refineNames),
      })),
      { name: "own", weight: 2, sentences: [...ownSentences, ...ownSentences] },
    ],
    lists,
    sources,
  };
}
