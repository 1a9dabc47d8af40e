export { csvRow } from "./csv-row.ts";
export { exportEvents } from "./export-events.ts";
export { exporters } from "./exporters.ts";
