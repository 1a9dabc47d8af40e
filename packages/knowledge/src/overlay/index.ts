export { entryKeys } from "./entry-keys.ts";
export { layerParts } from "./layer-parts.ts";
export { needOf } from "./need-of.ts";
export { officeOf } from "./office-of.ts";
export { searchRecords } from "./search-records.ts";
