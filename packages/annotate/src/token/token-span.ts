/** A word of the text before it is analysed: half-open offsets in UTF-16 code units. */
export type TokenSpan = { readonly start: number; readonly end: number };
