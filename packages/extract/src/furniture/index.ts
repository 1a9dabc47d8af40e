export { containerReason } from "./container-reason.ts";
export { type BlockContext, filterBlocks } from "./filter-blocks.ts";
export { furnitureOutside, type OutsideContext } from "./furniture-outside.ts";
export { isDateLine } from "./is-date-line.ts";
export { isEmbeddedPost } from "./is-embedded-post.ts";
export { isHidden } from "./is-hidden.ts";
export { isSentence } from "./is-sentence.ts";
export { isStandfirst } from "./is-standfirst.ts";
export { phraseReason } from "./phrase-reason.ts";
