export { markTalk } from "./mark-talk.ts";
