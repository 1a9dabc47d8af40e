export { type CorrectionRequest, correct } from "./correct.ts";
