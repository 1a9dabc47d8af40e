import type { Token } from "@dateline/core";
import { mendCoordination } from "./mend-coordination.ts";
import { mendObjects } from "./mend-objects.ts";
import { mendPossessors } from "./mend-possessors.ts";
import { mendQuantities } from "./mend-quantities.ts";
import { mendRelatives } from "./mend-relatives.ts";
import { mendRoots } from "./mend-roots.ts";
import { mendSubjects } from "./mend-subjects.ts";
import { mendSubstantives } from "./mend-substantives.ts";
import { mendTimePhrases } from "./mend-time-phrases.ts";
import { mendWhose } from "./mend-whose.ts";
import { partSubjects } from "./part-subjects.ts";
import { treeDraft } from "./tree-draft.ts";

/** What is mended in a parsed tree, in order: slips that a fast parser makes on news and that grammar tells. */
const mends = [
  mendRoots,
  mendPossessors,
  mendTimePhrases,
  mendQuantities,
  mendSubstantives,
  mendRelatives,
  mendWhose,
  partSubjects,
  mendSubjects,
  mendObjects,
  mendCoordination,
] as const;

/** Mends a tree by each rule in turn, in time linear in its words; the words themselves stay as they are. */
export function mendTree(tokens: readonly Token[]): readonly Token[] {
  let current = tokens;
  let tree = treeDraft(current);
  for (const mend of mends) {
    mend(tree);
    if (tree.tokens.every((token, index) => token === current[index])) continue;
    current = tree.tokens;
    tree = treeDraft(current);
  }
  return current;
}
