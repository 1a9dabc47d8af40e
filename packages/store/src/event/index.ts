export { editEvent } from "./correct-event.ts";
export { isDone, monthOf } from "./event-effects.ts";
export { mergeBlocks } from "./merge-blocks.ts";
export { refreshEvents, replaceEvents } from "./replace-events.ts";
export { type EventChange, writeEvents } from "./write-events.ts";
