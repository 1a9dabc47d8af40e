export { blockOf } from "./block-of.ts";
export { type Party, partyOf } from "./party.ts";
export { rekeyClaims } from "./rekey-claims.ts";
export { resolveClaims } from "./resolve-claims.ts";
export { rootOf } from "./root-of.ts";
