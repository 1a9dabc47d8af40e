export { linkCopies } from "./link-copies.ts";
export { signature } from "./signature.ts";
