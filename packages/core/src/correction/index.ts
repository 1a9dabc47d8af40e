export { Correction, CorrectionAction, EventEdit } from "./correction.ts";
