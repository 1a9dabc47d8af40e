import type { Knowledge } from "./knowledge.ts";
import { makeKnowledge } from "./make-knowledge.ts";
import { readParts } from "./read-parts.ts";

/** Makes the knowledge base from the bytes of its file. @throws ModelError when they are damaged. */
export function loadKnowledge(bytes: Uint8Array): Knowledge {
  return makeKnowledge(readParts(bytes));
}
