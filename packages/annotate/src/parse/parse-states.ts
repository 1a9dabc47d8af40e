/**
 * Parser states, one a column, as plain arrays that a search fills. Words stand at position index + 1, 0 is no word and
 * length + 1 the artificial root; relations are numbers + 1, 0 for none. The top of the stack and the front of the buffer
 * carry their outermost children with the relations of these and, in `used`, the bits of all their children's relations;
 * `below` is the state whose top lies under this one's: column 0 is the empty one that ends each stack.
 */
export type ParseStates = {
  readonly score: Float64Array;
  readonly action: Int32Array;
  readonly previous: Int32Array;
  readonly below: Int32Array;
  readonly top: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly leftRelation: Int32Array;
  readonly rightRelation: Int32Array;
  readonly used: Int32Array;
  readonly front: Int32Array;
  readonly frontLeft1: Int32Array;
  readonly frontLeft2: Int32Array;
  readonly frontLefts: Int32Array;
  readonly frontRelation: Int32Array;
  readonly frontUsed: Int32Array;
};
