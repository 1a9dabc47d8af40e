import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import { objectControllers } from "./object-controllers.ts";
import type { TreeDraft } from "./tree-draft.ts";

const naming = new Set("call name label brand dub term declare deem consider judge proclaim".split(" "));
const telling = new Set("assure promise reassure tell warn inform remind convince persuade notify".split(" "));

/**
 * Of two objects of a verb the first is the receiver ("set the bloc a deadline"); the infinitive behind the object of a verb
 * of asking or letting belongs to that verb ("urged the rebels to negotiate").
 */
export function mendObjects(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB") continue;
    const objects = childrenOf(tree, index, "obj").filter((child) => child > index);
    const [first, second] = objects;
    if (first !== undefined && second !== undefined && objects.length === 2) {
      if (isCased(tree, second)) tree.tokens[second] = { ...(tree.tokens[second] as Token), relation: "obl" };
      else if (naming.has(verb.lemma.toLowerCase()))
        tree.tokens[second] = { ...(tree.tokens[second] as Token), relation: "xcomp" };
      else receive(tree, first, second);
    }
    if (first !== undefined && objects.length === 1) uncase(tree, index, first);
    for (const object of objects) {
      for (const clause of childrenOf(tree, object, "acl", "acl:relcl")) {
        const marks = childrenOf(tree, clause, "mark").map((mark) => tree.tokens[mark]?.form ?? "");
        const relation = complementOf(verb.lemma.toLowerCase(), marks);
        const word = tree.tokens[clause] as Token;
        if (relation !== null) tree.tokens[clause] = { ...word, head: index + 1, relation };
      }
    }
  }
}

/** What the clause behind an object is to the verb, by the mark that opens it; null where it describes the object. */
function complementOf(lemma: string, marks: readonly string[]): "xcomp" | "ccomp" | null {
  if (objectControllers.has(lemma) && marks.includes("to")) return "xcomp";
  return telling.has(lemma) && marks.includes("that") ? "ccomp" : null;
}

/** "Sentenced him to ten years": what stands behind a preposition is no object, and the lone receiver before it is. */
function uncase(tree: TreeDraft, verb: number, object: number): void {
  const [receiver, second] = childrenOf(tree, verb, "iobj");
  if (receiver === undefined || second !== undefined || !isCased(tree, object)) return;
  tree.tokens[object] = { ...(tree.tokens[object] as Token), relation: "obl" };
  tree.tokens[receiver] = { ...(tree.tokens[receiver] as Token), relation: "obj" };
}

/** True behind a preposition, also where it was hung on the number before the noun. */
function isCased(tree: TreeDraft, index: number): boolean {
  return [index, ...childrenOf(tree, index, "nummod", "compound")].some((at) =>
    childrenOf(tree, at, "case").some((child) => tree.tokens[child]?.upos === "ADP" && child < index),
  );
}

function receive(tree: TreeDraft, first: number, second: number): void {
  const receiver = tree.tokens[first] as Token;
  const thing = tree.tokens[second];
  if (!["NOUN", "PROPN", "PRON"].includes(receiver.upos) || thing?.upos !== "NOUN") return;
  tree.tokens[first] = { ...receiver, relation: "iobj" };
}
