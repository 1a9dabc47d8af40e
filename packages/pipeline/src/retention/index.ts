export { pruneRaws } from "./prune-raws.ts";
export type { RawRetention } from "./raw-retention.ts";
