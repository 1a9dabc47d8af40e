export { countryOf } from "./country-of.ts";
export { type ImportContext, type ImportOptions, type ImportResult, importOverlay } from "./import-overlay.ts";
export { type ImportFormat, importFormats } from "./import-row.ts";
export { kindOf } from "./kind-of.ts";
export { namesOf } from "./name-of.ts";
export { openText } from "./open-text.ts";
export { partialDay } from "./partial-day.ts";
export { slugOf } from "./record-id-for.ts";
export { termDraft } from "./term-draft.ts";
