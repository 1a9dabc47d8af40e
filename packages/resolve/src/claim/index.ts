export { blockOf } from "./block-of.ts";
export { type Party, partyOf } from "./party.ts";
export { resolveClaims } from "./resolve-claims.ts";
export { rootOf } from "./root-of.ts";
