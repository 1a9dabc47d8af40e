import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBio } from "./parse-bio.ts";
import { parseBracketed } from "./parse-bracketed.ts";
import { parseConllu } from "./parse-conllu.ts";
import { readLists } from "./read-lists.ts";
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

const ownParts = [
  { folder: "text", ending: ".txt", licence: "CC0-1.0 (sentences of our own)" },
  { folder: "lists", ending: ".txt", licence: "CC BY 4.0 (knowledge base, GeoNames)" },
  { folder: "word-classes", ending: ".tsv.gz", licence: "PDDL (classes of GloVe vectors)" },
];

/** Reads the training files of the folder `data`, and of `own` the annotated text and the lists of this repository. */
export function readTrainingData(data: string, own: string): TrainingData {
  const text = join(own, "text");
  const sources = [
    ...[...treebanks, ...nameFiles].map(({ file, licence }) => ({
      file,
      sha256: hashFiles(data, [file]),
      licence,
    })),
    ...ownParts.map(({ folder, ending, licence }) => ({
      file: folder,
      sha256: hashFiles(join(own, folder), namesOf(join(own, folder), ending)),
      licence,
    })),
  ];
  const ownSentences = namesOf(text, ".txt").flatMap((name) => parseBracketed(readFileSync(join(text, name), "utf8")));
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
    lists: readLists(join(own, "lists")),
    sources,
  };
}

function namesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function hashFiles(folder: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}
