export { checkEvidence } from "./check-evidence.ts";
export { Evidence } from "./evidence.ts";
export { findEvidence } from "./find-evidence.ts";
export { makeEvidence } from "./make-evidence.ts";
