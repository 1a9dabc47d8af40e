/** Sets the three numbers of `scores` to what `count` features say for shift, left and right. */
export type ScoreActions = (features: Int32Array, count: number, scores: Float64Array) => void;
