import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);
const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/**
 * "Two cars parked nearby were destroyed": a past form between a noun and a finite verb without a subject describes the noun,
 * which is that verb's subject.
 */
export function mendReduced(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB" || !["ccomp", "xcomp", "advcl", "parataxis", "acl"].includes(verb.relation)) continue;
    const helpers = childrenOf(tree, index, "aux", "aux:pass").filter((child) => child < index);
    const [helper] = helpers;
    if (helper === undefined || !finite.has(tree.tokens[helper]?.xpos ?? "")) continue;
    if (childrenOf(tree, index, "nsubj", "nsubj:pass", "csubj", "expl", "cc").length > 0) continue;
    const at = verb.head - 1;
    const inner = tree.tokens[at];
    if (!inner || at > helper || !isPastForm(tree, at)) continue;
    const between = tree.tokens.slice(at + 1, helper);
    if (between.some(({ form, xpos, upos }) => form === "," || upos === "SCONJ" || xpos.startsWith("W"))) continue;
    const noun = childrenOf(tree, at, "nsubj", "nsubj:pass").find((child) => child < at);
    const described = noun ?? (inner.relation === "acl" ? inner.head - 1 : undefined);
    if (described === undefined || !nominal.has(tree.tokens[described]?.upos ?? "")) continue;
    if (tree.tokens[described]?.xpos.startsWith("W")) continue;
    const place = noun === undefined ? (tree.tokens[described] as Token) : inner;
    if (noun === undefined && place.head !== 0) continue;
    turn(tree, described, at, index, place);
  }
}

function isPastForm(tree: TreeDraft, at: number): boolean {
  const { upos, xpos } = tree.tokens[at] as Token;
  return upos === "VERB" && (xpos === "VBD" || xpos === "VBN") && childrenOf(tree, at, "aux", "aux:pass").length === 0;
}

function turn(tree: TreeDraft, noun: number, inner: number, outer: number, place: Token): void {
  const passive = childrenOf(tree, outer, "aux:pass").length > 0;
  for (const child of tree.children[inner] ?? []) {
    const part = tree.tokens[child] as Token;
    const moved = child > outer || part.relation === "mark" || (part.relation === "punct" && child < noun);
    if (moved) tree.tokens[child] = { ...part, head: outer + 1 };
  }
  tree.tokens[outer] = { ...(tree.tokens[outer] as Token), head: place.head, relation: place.relation };
  tree.tokens[inner] = { ...(tree.tokens[inner] as Token), head: noun + 1, relation: "acl", xpos: "VBN" };
  const relation = passive ? "nsubj:pass" : "nsubj";
  tree.tokens[noun] = { ...(tree.tokens[noun] as Token), head: outer + 1, relation };
}
