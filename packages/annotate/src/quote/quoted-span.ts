/** Words between quotation marks, in one piece for each paragraph they run through; the marks are left out. */
export interface QuotedSpan {
  pieces: { start: number; end: number }[];
  /** Number of the paragraph the words begin in, and of the one they end in. */
  paragraph: number;
  lastParagraph: number;
  single: boolean;
}
