export type { StoredArticle, StoredSummary } from "./article-row.ts";
export { hostOf } from "./host-of.ts";
export { dropRaws, readRaw, saveRaw } from "./raws.ts";
export { readAnnotation } from "./read-annotation.ts";
export { readArticle } from "./read-article.ts";
export { checkClaims, saveAnnotation } from "./save-annotation.ts";
export { saveArticle } from "./save-article.ts";
export { articleMadeBy, readStamp, saveStamp } from "./stamps.ts";
export { restoreSuperseded, versionsOf } from "./supersede.ts";
