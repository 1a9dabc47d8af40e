export { loadResolution } from "./load-resolution.ts";
export { loadStages } from "./load-stages.ts";
export type { Stages } from "./stages.ts";
