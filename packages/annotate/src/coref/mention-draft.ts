import type { NameType } from "@dateline/core";

/** A mention while it is being found: positions are words of its sentence, `chain` is -1 until it is resolved. */
export interface MentionDraft {
  sentence: number;
  head: number;
  first: number;
  last: number;
  type: NameType;
  form: "name" | "nominal" | "pronoun";
  /** The name's words, the nominal's head lemma, or the pronoun, in lower case. */
  key: string;
  country: string | null;
  sector: string | null;
  title: string | null;
  /** Lemmas of the role nouns the words themselves give ("foreign minister": minister). */
  roles: readonly string[];
  plural: boolean;
  definite: boolean;
  score: number;
  chain: number;
}
