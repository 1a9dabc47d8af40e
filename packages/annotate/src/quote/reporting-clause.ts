import type { SentenceGraph } from "../syntax/index.ts";

/** A clause that says that somebody speaks; numbers are positions of words in its sentence. */
export interface ReportingClause {
  graph: SentenceGraph;
  /** The cue's first and last word. */
  cue: number;
  cueEnd: number;
  speaker: number;
  addressee: number | null;
  /** What is said, as runs of words; empty where it stands elsewhere. */
  content: { first: number; last: number }[];
  /** True where the lexicon knows the cue as a word for speaking. */
  known: boolean;
}
