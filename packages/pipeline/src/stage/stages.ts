import type { Annotator, Extractor, Resolver } from "@dateline/core";
import type { IsolatedExtract } from "../isolate/index.ts";
import type { OverlayStage } from "../knowledge/index.ts";

/** The stages a page goes through between fetching and storing. */
export interface Stages {
  /** The extractor that `extract` runs; its name and version go into stamps. */
  extractor: Pick<Extractor, "name" | "version">;
  extract: IsolatedExtract;
  annotators: readonly Annotator[];
  resolver: Resolver;
  /** Lays the user's entries over the knowledge base; without it they are not asked for. */
  overlay?: OverlayStage;
  /** Ends what runs beside the caller. Not needed for the process to exit. */
  close(): Promise<void>;
}
