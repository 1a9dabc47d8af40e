import type { Annotation } from "@dateline/core";
import { type Knowledge, loadKnowledge, readKnowledge } from "@dateline/knowledge";
import { readEnglishModel } from "@dateline/model-en";
import { createEnglishAnnotator } from "../src/english/index.ts";
import type { EnglishModel } from "../src/model/english-model.ts";
import { loadEnglishModel } from "../src/model/load-english-model.ts";
import { articleOf } from "./article-of.ts";

/** What the scorers measure: the trained model by itself, and the whole annotator with the knowledge base. */
export interface Engine {
  model: EnglishModel;
  knowledge: Knowledge;
  annotate: (text: string, published?: string | null) => Annotation;
}

/** Loads the engine as the product does. */
export function loadEngine(): Engine {
  const bytes = readEnglishModel();
  const knowledge = loadKnowledge(readKnowledge());
  const annotator = createEnglishAnnotator(bytes, knowledge.gazetteer);
  return {
    model: loadEnglishModel(bytes),
    knowledge,
    annotate: (text, published = null) => {
      const article = articleOf(text, published);
      const stamp = { stage: "annotate" as const, version: "eval", inputHash: article.hashes.text };
      return { ...annotator.annotate(article), stamp };
    },
  };
}
