export { canonicalJson } from "./canonical-json.ts";
export { readJson } from "./read-json.ts";
export { storeJson } from "./store-json.ts";
