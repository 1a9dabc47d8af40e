export { findReferents } from "./find-referents.ts";
export { partTitle } from "./part-title.ts";
export type { Referent } from "./referent.ts";
export { stripHonorific } from "./strip-honorific.ts";
