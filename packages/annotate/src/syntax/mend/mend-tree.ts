import type { Token } from "@dateline/core";
import { mendAuxiliaries } from "./mend-auxiliaries.ts";
import { mendBareDays } from "./mend-bare-days.ts";
import { mendClauses } from "./mend-clauses.ts";
import { mendComplements } from "./mend-complements.ts";
import { mendContacts } from "./mend-contacts.ts";
import { mendCoordination } from "./mend-coordination.ts";
import { mendObjects } from "./mend-objects.ts";
import { mendOuterClauses } from "./mend-outer-clauses.ts";
import { mendParticiples } from "./mend-participles.ts";
import { mendPossessors } from "./mend-possessors.ts";
import { mendPredicates } from "./mend-predicates.ts";
import { mendQuantities } from "./mend-quantities.ts";
import { mendReceivers } from "./mend-receivers.ts";
import { mendReduced } from "./mend-reduced.ts";
import { mendRelatives } from "./mend-relatives.ts";
import { mendReports } from "./mend-reports.ts";
import { mendRoots } from "./mend-roots.ts";
import { mendSubjects } from "./mend-subjects.ts";
import { mendSubstantives } from "./mend-substantives.ts";
import { mendTimePhrases } from "./mend-time-phrases.ts";
import { partSubjects } from "./part-subjects.ts";
import { treeDraft } from "./tree-draft.ts";

/** What is mended in a parsed tree, in order: slips that a fast parser makes on news and that grammar tells. */
const mends = [
  mendAuxiliaries,
  mendPredicates,
  mendReduced,
  mendRoots,
  mendParticiples,
  mendReports,
  mendPossessors,
  mendBareDays,
  mendTimePhrases,
  mendQuantities,
  mendSubstantives,
  mendContacts,
  mendRelatives,
  mendOuterClauses,
  mendClauses,
  partSubjects,
  mendSubjects,
  mendReceivers,
  mendObjects,
  mendCoordination,
  mendComplements,
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
