export { exportGold } from "./export-gold.ts";
export type { GoldDocument, GoldEvent, GoldFiller } from "./gold-document.ts";
