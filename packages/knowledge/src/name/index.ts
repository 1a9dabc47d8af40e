export { acceptsCase } from "./accepts-case.ts";
export type { Candidate, LookUpOptions } from "./candidate.ts";
export { type LookUpSources, lookUp } from "./look-up.ts";
export { matchNames } from "./match-names.ts";
export { type Lookup, type NameEntry, type NameIndex, nameIndex } from "./name-index.ts";
export { nameKey } from "./name-key.ts";
export { variantIndex } from "./variant-index.ts";
export { variantKey } from "./variant-key.ts";
