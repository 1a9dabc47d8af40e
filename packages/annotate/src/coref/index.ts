export { headInSpan } from "./head-in-span.ts";
export { type MentionInput, resolveMentions } from "./resolve-mentions.ts";
