export { composeActor, composedId } from "./compose-actor.ts";
export { type Description, describeWords } from "./describe-words.ts";
export { type Detected, detectActor } from "./detect-actor.ts";
export { officeHolder } from "./office-holder.ts";
export type { Outcome } from "./outcome.ts";
