export { canonicalUrl } from "./address/index.ts";
export { extractor } from "./extractor.ts";
