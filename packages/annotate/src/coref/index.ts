export { findFirstPersons } from "./find-first-persons.ts";
export { headInSpan } from "./head-in-span.ts";
export { isSpot } from "./is-spot.ts";
export { type MentionInput, resolveMentions } from "./resolve-mentions.ts";
