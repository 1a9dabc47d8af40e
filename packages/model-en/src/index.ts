export { englishModelInfo } from "./english-model-info.ts";
export { readEnglishModel } from "./read-english-model.ts";
