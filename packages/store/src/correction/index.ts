export { carryCorrections } from "./carry-corrections.ts";
export { correctionsIn } from "./corrections-in.ts";
export { saveCorrection } from "./save-correction.ts";
