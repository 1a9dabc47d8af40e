export { placedWords, searchWords } from "./search-words.ts";
export { snippet } from "./snippet.ts";
export type { TextNeed } from "./text-need.ts";
