import { type KnowledgeBase, loadKnowledgeBase, readKnowledge } from "@dateline/knowledge";

/** The shipped knowledge base, as the stages use it (a third of a second). */
export function loadBase(): KnowledgeBase {
  return loadKnowledgeBase(readKnowledge());
}
