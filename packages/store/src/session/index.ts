export { inChunks } from "./in-chunks.ts";
export { insertRows } from "./insert-rows.ts";
export type { Session } from "./session.ts";
