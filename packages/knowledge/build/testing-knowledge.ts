import { loadKnowledge } from "../src/load-knowledge.ts";
import { readKnowledge } from "../src/read-knowledge.ts";

/** The built knowledge base, loaded once for the tests of this package. */
export const testingKnowledge = loadKnowledge(readKnowledge());
