/**
 * Parser states, one a column, as plain arrays that a search fills. The top of the stack (`top`) carries its outermost
 * children, the front of the buffer its left ones; `below` is the state whose top lies under this one's, -1 for none.
 */
export type ParseStates = {
  readonly score: Float64Array;
  readonly action: Int8Array;
  readonly previous: Int32Array;
  readonly below: Int32Array;
  readonly top: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly front: Int32Array;
  readonly frontLeft1: Int32Array;
  readonly frontLeft2: Int32Array;
  readonly frontLefts: Int32Array;
};
