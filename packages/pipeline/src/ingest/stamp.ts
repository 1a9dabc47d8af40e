import { type Article, type ExtractOptions, hashText, type Page, type StageStamp } from "@dateline/core";
import type { Stages } from "../stage/stages.ts";

/** The stamp of extracting this page with these settings. */
export function stampOfExtraction(stages: Stages, page: Page, options: ExtractOptions): StageStamp {
  const input = JSON.stringify([
    hashText(page.bytes),
    page.url,
    page.contentType,
    options.published ?? null,
    options.language ?? null,
    ...(page.told ? [page.told] : []),
  ]);
  return {
    stage: "extract",
    version: `${stages.extractor.name}@${stages.extractor.version}`,
    inputHash: hashText(input),
  };
}

/** The stamp of annotating this article with these engines and with the user's entries of this hash. */
export function stampOfAnnotation(stages: Stages, article: Article, overlay: string | null = null): StageStamp {
  const engines = stages.annotators.map((annotator) => `${annotator.name}@${annotator.version}`).join("+");
  const input = JSON.stringify([
    article.hashes.text,
    article.blocks,
    article.published?.value ?? null,
    article.language?.code ?? null,
    ...(overlay === null ? [] : [overlay]),
  ]);
  return { stage: "annotate", version: engines, inputHash: hashText(input) };
}

/** The stamp of resolving what this annotation found. */
export function stampOfResolution({ resolver }: Stages, article: Article, annotated: StageStamp): StageStamp {
  const inputHash = hashText(JSON.stringify([annotated, article.published?.value ?? null]));
  return { stage: "resolve", version: `${resolver.name}@${resolver.version}`, inputHash };
}

/** True where an output with the first stamp need not be made again for the second. */
export function sameStamp(a: StageStamp | null, b: StageStamp): boolean {
  return a !== null && a.version === b.version && a.inputHash === b.inputHash;
}
