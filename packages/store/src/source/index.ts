export { claimSource, dropClaim, renewClaim } from "./claim-source.ts";
export { deleteSource } from "./delete-source.ts";
export { finishPoll } from "./finish-poll.ts";
export { listSources, readSource } from "./list-sources.ts";
export { saveSource } from "./save-source.ts";
export { forgetSourceItems, saveSourceItem, sourceItems } from "./source-items.ts";
