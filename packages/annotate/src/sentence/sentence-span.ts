/** A sentence before it is analysed: half-open offsets into the text, and the index of the block it stands in. */
export type SentenceSpan = { readonly start: number; readonly end: number; readonly block: number };
