import { base } from "../../tsup.base.ts";

export default { ...base, entry: { index: "src/index.ts", "extract-worker": "src/isolate/extract-worker.ts" } };
