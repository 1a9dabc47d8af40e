export { blockOf } from "./block-of.ts";
export { resolveClaims } from "./resolve-claims.ts";
export { rootOf } from "./root-of.ts";
