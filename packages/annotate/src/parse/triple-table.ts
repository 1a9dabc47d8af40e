/** Weights for three actions: an open-addressing hash of pairs [feature key, the three signed bytes and a mark]. */
export type TripleTable = { readonly filter: Int32Array; readonly slots: Int32Array; readonly mask: number };
