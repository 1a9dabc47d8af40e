import type { Annotation, Mention } from "@dateline/core";

const features = new Set(
  "state province region county district governorate prefecture river basin delta valley lake strait gulf sea".split(
    " ",
  ),
);
const inside = new Set(["compound", "nmod:desc", "flat", "amod", "nmod:poss"]);

/** True where a name only tells which state, river or the like is meant: "Niger" in "Niger state", but not in "Niger state TV". */
export function namesFeature(annotation: Annotation, { form, sentence, evidence }: Mention): boolean {
  if (form !== "name") return false;
  const tokens = annotation.sentences[sentence]?.tokens ?? [];
  const at = tokens.findIndex((token) => token.end === evidence.end);
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !next || next.upos === "ADJ" || !features.has(next.form.toLowerCase())) return false;
  return word.head === next.id && inside.has(word.relation) && word.relation !== "amod" && !inside.has(next.relation);
}
