import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

/**
 * "Rejected the vote and accused Mogadishu of fraud": a participle without an article describes no name, so behind "and" it
 * is a second verb and the name its object.
 */
export function mendParticiples(tree: TreeDraft): void {
  for (const [index, word] of tree.tokens.entries()) {
    if (word.relation !== "amod" || !/^[a-z]+ed$/.test(word.form) || !["ADJ", "VERB"].includes(word.upos)) continue;
    const name = word.head - 1;
    const object = tree.tokens[name];
    const and = index - 1;
    if (object?.upos !== "PROPN" || name !== index + 1 || tree.tokens[and]?.relation !== "cc") continue;
    if (object.relation !== "conj" || childrenOf(tree, name, "det", "case").length > 0) continue;
    const first = object.head - 1;
    const above = verbAbove(tree, first);
    if (above === null) continue;
    const lemma = word.upos === "VERB" ? word.lemma : lemmaOf(word.form);
    tree.tokens[index] = { ...word, lemma, upos: "VERB", xpos: "VBD", head: above + 1, relation: "conj" };
    tree.tokens[name] = { ...object, head: index + 1, relation: "obj" };
    tree.tokens[and] = { ...(tree.tokens[and] as Token), head: index + 1 };
    for (const clause of [...childrenOf(tree, first, "acl"), ...childrenOf(tree, name, "acl")]) {
      const deed = tree.tokens[clause] as Token;
      if (clause > name) tree.tokens[clause] = { ...deed, head: index + 1, relation: "advcl" };
    }
  }
}

/** "Accused" gives "accuse" and "blocked" gives "block": what ends in a soft consonant keeps its "e". */
function lemmaOf(form: string): string {
  const stem = form.slice(0, -2);
  return /(?:[aeiou][st]|[cgvzu])$/.test(stem) ? `${stem}e` : stem;
}

function verbAbove(tree: TreeDraft, from: number): number | null {
  let at = (tree.tokens[from]?.head ?? 0) - 1;
  for (let step = 0; step < 6 && at >= 0; step++) {
    if (tree.tokens[at]?.upos === "VERB") return at < from ? at : null;
    at = (tree.tokens[at]?.head ?? 0) - 1;
  }
  return null;
}
