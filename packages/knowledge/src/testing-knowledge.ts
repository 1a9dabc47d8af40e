import { loadKnowledge } from "./load-knowledge.ts";
import { readKnowledge } from "./read-knowledge.ts";

/** The built knowledge base, loaded once for the tests of this package. */
export const testingKnowledge = loadKnowledge(readKnowledge());
