export { type KnowledgeSwitch, knowledgeSwitch } from "./knowledge-switch.ts";
export { overlayHash } from "./overlay-hash.ts";
export { type ArticleKnowledge, type OverlayStage, overlayStage } from "./overlay-stage.ts";
