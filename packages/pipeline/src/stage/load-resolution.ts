import { loadKnowledgeBase, readKnowledge } from "@dateline/knowledge";
import { createResolver } from "@dateline/resolve";
import { knowledgeSwitch, overlayStage } from "../knowledge/index.ts";
import type { Stages } from "./stages.ts";

let loaded: Pick<Stages, "resolver" | "overlay"> | undefined;

/** What a correction needs of the stages, for programs that take in no pages; read once, when first asked for. */
export function loadResolution(): Pick<Stages, "resolver" | "overlay"> {
  if (loaded) return loaded;
  const base = loadKnowledgeBase(readKnowledge());
  const resolver = createResolver(base.knowledge);
  loaded = { resolver, overlay: overlayStage(base, resolver, knowledgeSwitch(base.knowledge)) };
  return loaded;
}
