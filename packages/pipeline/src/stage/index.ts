export { loadStages } from "./load-stages.ts";
export type { Stages } from "./stages.ts";
