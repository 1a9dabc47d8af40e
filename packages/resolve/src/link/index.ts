export { linkFiller } from "./link-filler.ts";
export { linkOfficeToNamed } from "./link-office-to-named.ts";
export { linkPutschist } from "./link-putschist.ts";
export { linkReferent } from "./link-referent.ts";
