/**
 * How words are reduced to lemmas: for each UPOS the words that follow no rule, and rules from word ending to
 * "number of characters to drop, then what to add", such as `{ ied: "3y" }`.
 */
export type LemmaRules = {
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly endings: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
