export { resolveClaims } from "./resolve-claims.ts";
export { rootOf } from "./root-of.ts";
