import { createEnglishAnnotator } from "@dateline/annotate";
import { extractor } from "@dateline/extract";
import { loadKnowledgeBase, readKnowledge } from "@dateline/knowledge";
import { readEnglishModel } from "@dateline/model-en";
import { createResolver } from "@dateline/resolve";
import { createIsolatedExtractor, type IsolationLimits } from "../isolate/index.ts";
import { knowledgeSwitch, overlayStage } from "../knowledge/index.ts";
import type { Stages } from "./stages.ts";

/**
 * The one list of stages that Dateline runs; loads the English model and the knowledge base (under a second). What the
 * user added to the knowledge base is read from the store with each article.
 */
export function loadStages(limits: Partial<IsolationLimits> = {}): Stages {
  const isolated = createIsolatedExtractor(limits);
  const base = loadKnowledgeBase(readKnowledge());
  const resolver = createResolver(base.knowledge);
  const choose = knowledgeSwitch(base.knowledge);
  return {
    extractor,
    extract: isolated.extract,
    annotators: [createEnglishAnnotator(readEnglishModel(), choose.gazetteer)],
    resolver,
    overlay: overlayStage(base, resolver, choose),
    close: isolated.close,
  };
}
