export { type DecodedText, decodeBytes } from "./decode-bytes.ts";
export { maximumBytes } from "./limits.ts";
