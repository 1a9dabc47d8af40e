export { createIsolatedExtractor, type IsolatedExtract, type IsolatedExtractor } from "./isolated-extractor.ts";
export { defaultIsolationLimits, type IsolationLimits } from "./isolation-limits.ts";
