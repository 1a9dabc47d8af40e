export { canonicalUrl } from "./canonical-url.ts";
export { withoutPrint } from "./without-print.ts";
