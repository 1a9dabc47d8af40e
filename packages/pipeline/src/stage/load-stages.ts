import { createEnglishAnnotator } from "@dateline/annotate";
import { extractor } from "@dateline/extract";
import { loadKnowledge, readKnowledge } from "@dateline/knowledge";
import { readEnglishModel } from "@dateline/model-en";
import { createResolver } from "@dateline/resolve";
import { createIsolatedExtractor, type IsolationLimits } from "../isolate/index.ts";
import type { Stages } from "./stages.ts";

/** The one list of stages that Dateline runs; loads the English model and the knowledge base (under a second). */
export function loadStages(limits: Partial<IsolationLimits> = {}): Stages {
  const isolated = createIsolatedExtractor(limits);
  const knowledge = loadKnowledge(readKnowledge());
  return {
    extractor,
    extract: isolated.extract,
    annotators: [createEnglishAnnotator(readEnglishModel(), knowledge.gazetteer)],
    resolver: createResolver(knowledge),
    close: isolated.close,
  };
}
