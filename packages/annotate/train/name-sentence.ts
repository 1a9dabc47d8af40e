/** A sentence with names marked: its words and, for each, a BIO tag such as "B-PER". */
export type NameSentence = { readonly forms: readonly string[]; readonly tags: readonly string[] };
