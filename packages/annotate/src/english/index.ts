export { createEnglishAnnotator } from "./english-annotator.ts";
