/** A run of text that no sentence crosses, such as a paragraph or a heading: half-open offsets. */
export type TextBlock = { readonly start: number; readonly end: number };
