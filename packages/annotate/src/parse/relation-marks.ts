const marked = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "csubj",
  "cop",
  "aux:pass",
  "expl",
  "ccomp",
  "xcomp",
  "case",
  "mark",
  "aux",
  "cc",
  "conj",
  "det",
  "amod",
  "advmod",
  "nmod:poss",
  "acl:relcl",
  "obl",
];

/** The bit that each relation leaves on its head for the labeller, 0 for relations that tell little. */
export function relationMarks(relations: readonly string[]): Int32Array {
  return Int32Array.from(relations, (relation) => {
    const at = marked.indexOf(relation);
    return at < 0 ? 0 : 1 << at;
  });
}
