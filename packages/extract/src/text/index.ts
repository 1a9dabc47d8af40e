export { collapseSpace } from "./collapse-space.ts";
export { decodeEntities } from "./decode-entities.ts";
export { endsSentence } from "./ends-sentence.ts";
export { normaliseForMatch } from "./normalise-for-match.ts";
