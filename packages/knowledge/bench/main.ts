// Prints how fast the knowledge base loads and how matching grows with the text: `node packages/knowledge/bench/main.ts`.
import { measureKnowledge } from "./measure-knowledge.ts";

console.log(measureKnowledge());
