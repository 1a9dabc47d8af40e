export { findReferents } from "./find-referents.ts";
export type { Referent } from "./referent.ts";
