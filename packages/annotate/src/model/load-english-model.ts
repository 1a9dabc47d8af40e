import type { LemmaRules } from "../lemma/lemma-rules.ts";
import { buildGazetteer } from "../name/build-gazetteer.ts";
import { parseActionsOf } from "../parse/parse-actions-of.ts";
import { relationsOf } from "../parse/relations-of.ts";
import { createTagger } from "../tag/create-tagger.ts";
import { readClasses } from "../word-class/read-classes.ts";
import { buildSparseTable } from "./build-sparse-table.ts";
import type { EnglishModel } from "./english-model.ts";
import { type ModelContainer, readContainer } from "./read-container.ts";
import { readWeights } from "./read-weights.ts";
import type { SparseTable } from "./sparse-table.ts";

/** Builds the English engine from the bytes of a model file. @throws ModelError on a wrong or damaged file. */
export function loadEnglishModel(bytes: Uint8Array): EnglishModel {
  const container = readContainer(bytes);
  const { header, section } = container;
  const text = (name: string): string => new TextDecoder().decode(section(name));
  const relations = relationsOf(header.labels.actions);
  const lists = Object.fromEntries(
    header.lists.map((kind) => [kind, text(`list.${kind}`).split("\n").filter(Boolean)]),
  );
  return {
    header,
    lexicon: { classes: readClasses(container), known: new Map() },
    tagger: createTagger(sparse(container, "tagger"), header.labels.tagger),
    lemmas: JSON.parse(text("lemmas")) as LemmaRules,
    parser: {
      table: sparse(container, "parser"),
      actions: parseActionsOf(header.labels.actions, relations),
      relations,
      beam: header.beam,
      slack: header.slack,
    },
    names: {
      table: sparse(container, "names"),
      moves: Int32Array.from(header.moves),
      gazetteer: buildGazetteer(lists),
    },
  };
}

function sparse(container: ModelContainer, name: string): SparseTable {
  const { keys, counts, labels, values, scale, classes } = readWeights(container, name);
  return buildSparseTable(keys, counts, labels, values, scale, classes);
}
