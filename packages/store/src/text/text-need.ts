/** A word or a phrase that a text must have, as folded words; a word in the query with a hyphen is a phrase too. */
export interface TextNeed {
  words: string[];
}
