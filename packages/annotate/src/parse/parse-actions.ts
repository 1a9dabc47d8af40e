/**
 * The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with relations: number 0 shifts,
 * every other attaches the top of the stack, to the front of the buffer (`left` is 1) or to the word below it (0).
 */
export type ParseActions = {
  readonly count: number;
  readonly left: Uint8Array;
  readonly relation: Int32Array;
  /** The bit that the relation leaves on the head. */
  readonly mark: Int32Array;
  /** The action that makes the last word on the stack the sentence's root. */
  readonly root: number;
};
