export { isSetApart } from "./is-set-apart.ts";
export { markTalk } from "./mark-talk.ts";
