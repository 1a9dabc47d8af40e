/** A word found in a place of the frame, and how it was reached. */
export interface Filler {
  index: number;
  path: string;
}
