import type { Gazetteer } from "@dateline/core";

/** What finding and resolving mentions looks words up in. */
export interface MentionLexicon {
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  gazetteer: Gazetteer | null;
}
