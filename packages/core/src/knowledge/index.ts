export { KnowledgeName } from "./knowledge-name.ts";
export { KnowledgeTerm } from "./knowledge-term.ts";
export { OverlayEntry } from "./overlay-entry.ts";
export { overlayKey } from "./overlay-key.ts";
export type { OverlayNeed } from "./overlay-need.ts";
export { PartialDate } from "./partial-date.ts";
export { RecordId } from "./record-id.ts";
export { RecordKind } from "./record-kind.ts";
