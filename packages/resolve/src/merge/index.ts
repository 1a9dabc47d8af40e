export { mergeClaims } from "./merge-claims.ts";
