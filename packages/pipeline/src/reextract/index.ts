export { type ReextractContext, type ReextractOptions, reextractArticles } from "./reextract-articles.ts";
export type { ReextractBatch, ReextractResult } from "./reextract-result.ts";
