export { annotatePage } from "./annotate-page.ts";
export { type BatchResult, ingestInputs } from "./ingest-inputs.ts";
export { deriveArticle, type IngestOptions, type IngestResult, ingestPage } from "./ingest-page.ts";
export { mergeBlocks } from "./merge-blocks.ts";
export { sameStamp, stampOfAnnotation, stampOfExtraction, stampOfResolution } from "./stamp.ts";
