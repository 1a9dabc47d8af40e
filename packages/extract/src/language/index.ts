export { type DetectedLanguage, detectLanguage } from "./detect-language.ts";
export { isOtherLanguage } from "./is-other-language.ts";
export { languageCode } from "./language-code.ts";
