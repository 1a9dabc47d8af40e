/** The kinds of names the finder knows; `MISC` is learnt so that other names do not pass for one of these. */
export const nameKinds = ["PER", "ORG", "LOC", "NORP", "FAC", "EVENT", "MISC"] as const;

/** The tags of the finder: O, then begin, inside, last and single (unit) for each kind. */
export const nameTags: readonly string[] = [
  "O",
  ...nameKinds.flatMap((kind) => ["B", "I", "L", "U"].map((p) => `${p}-${kind}`)),
];
