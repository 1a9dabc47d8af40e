export { type DetectedLanguage, detectLanguage } from "./detect-language.ts";
export { foreignLanguage } from "./foreign-language.ts";
export { languageCode } from "./language-code.ts";
