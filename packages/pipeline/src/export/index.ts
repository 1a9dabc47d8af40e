export { csvRow } from "./csv-row.ts";
export { exportEvents } from "./export-events.ts";
export { exporters } from "./exporters.ts";
export { exportGold, type GoldDocument, type GoldEvent, type GoldFiller } from "./gold/index.ts";
