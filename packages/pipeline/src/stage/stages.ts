import type { Annotator, Extractor, Resolver } from "@dateline/core";

/** The stages a page goes through between fetching and storing. */
export interface Stages {
  extractor: Extractor;
  annotators: readonly Annotator[];
  resolver: Resolver;
}
