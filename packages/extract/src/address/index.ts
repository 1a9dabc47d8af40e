export { canonicalUrl } from "./canonical-url.ts";
