export { Abstention, Annotation } from "./annotation.ts";
export { type NameSpan, NameType } from "./name-span.ts";
export { Sentence } from "./sentence.ts";
export { Token } from "./token.ts";
