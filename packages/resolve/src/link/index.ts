export { linkFiller } from "./link-filler.ts";
export { linkReferent } from "./link-referent.ts";
