import { existsSync } from "node:fs";
import { join } from "node:path";
import { scoreConllu } from "../eval/score-conllu.ts";
import { parseConllu } from "./parse-conllu.ts";
import { readText } from "./read-text.ts";
import type { MeasureModel } from "./train-model.ts";

const kept = ["upos", "xpos", "lemma", "uas", "las", "coreArgumentsF1"];

/** Measures tags and trees on the development treebanks of the folder `data` that are there, in percent. */
export function measureTrees(data: string): MeasureModel {
  return (model) => {
    const figures: Record<string, number> = {};
    for (const name of ["ewt", "gum"]) {
      const path = join(data, `treebank/${name}-dev.conllu.gz`);
      if (!existsSync(path)) continue;
      const scores = scoreConllu(parseConllu(readText(path)), model);
      for (const figure of kept) figures[`${name}.${figure}`] = scores[figure] as number;
    }
    return figures;
  };
}
