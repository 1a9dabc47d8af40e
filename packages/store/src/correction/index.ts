export { saveCorrection } from "./save-correction.ts";
