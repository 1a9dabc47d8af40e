export * from "./correct/index.ts";
export * from "./export/index.ts";
export * from "./fetch/index.ts";
export * from "./ingest/index.ts";
export * from "./input/index.ts";
export * from "./isolate/index.ts";
export { openStore } from "./open-store.ts";
export * from "./stage/index.ts";
