export * from "./edit/index.ts";
export {
  countryOf,
  type ImportFormat,
  importFormats,
  importOverlay,
  kindOf,
  type OverlayImport,
  type OverlayImportContext,
  type OverlayImportOptions,
  openText,
  partialDay,
} from "./import/index.ts";
export { knowledgeSwitch } from "./knowledge-switch.ts";
export { loadBase } from "./load-base.ts";
export { overlayHash } from "./overlay-hash.ts";
export { type ArticleKnowledge, type OverlayStage, overlayStage } from "./overlay-stage.ts";
