export { listOverlay } from "./list-overlay.ts";
export { overlayCounts } from "./overlay-counts.ts";
export { overlayFor } from "./overlay-for.ts";
export { overlayOfActors } from "./overlay-of-actors.ts";
export { removeOverlay } from "./remove-overlay.ts";
export { saveOverlay } from "./save-overlay.ts";
export { searchOverlay } from "./search-overlay.ts";
export { tryOverlay } from "./try-overlay.ts";
