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
];

/** The bit that each relation leaves on its head for the labeller, 0 for relations that may well come twice. */
export function relationMarks(relations: readonly string[]): Int32Array {
  return Int32Array.from(relations, (relation) => {
    const at = marked.indexOf(relation);
    return at < 0 ? 0 : 1 << at;
  });
}
