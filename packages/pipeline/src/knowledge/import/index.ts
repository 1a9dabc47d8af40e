export { countryOf } from "./country-of.ts";
export {
  importOverlay,
  type OverlayImport,
  type OverlayImportContext,
  type OverlayImportOptions,
} from "./import-overlay.ts";
export { type ImportFormat, importFormats } from "./import-row.ts";
export { kindOf } from "./kind-of.ts";
export { openText } from "./open-text.ts";
export { partialDay } from "./partial-day.ts";
