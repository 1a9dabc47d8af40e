import { scorePages } from "/work/main/packages/extract/eval/score-pages.ts";
import { scoreMetadata } from "/work/main/packages/extract/eval/score-metadata.ts";
console.log(scorePages("/work/shared/data"), scoreMetadata());
