import type { Annotation } from "../annotation/index.ts";
import type { Article } from "../article/index.ts";

/** Finds mentions, times, quotes and event mentions in an article: rules, trained models, or an opt-in language model. */
export interface Annotator {
  specification: "annotator/v1";
  name: string;
  version: string;
  /** ISO 639-1 codes it has an engine for. */
  languages: readonly string[];
  annotate(article: Article): Annotation;
}
