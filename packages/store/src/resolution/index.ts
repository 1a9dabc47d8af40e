export { claimsInBlocks } from "./claims-in-blocks.ts";
export { rekeyClaims } from "./rekey-claims.ts";
export { saveResolution } from "./save-resolution.ts";
export { saveArticleLinks, signaturesSharing } from "./signatures.ts";
export { replaceMentions } from "./write-mentions.ts";
