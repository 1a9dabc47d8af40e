/**
 * Fits the weights by which pronouns are resolved. Usage: `npm run train:pronouns -- --data DIR`; DIR holds the GUM
 * treebank as README.md names it. Replaces `src/coref/pronoun-weights.json`; the same files give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadKnowledge, readKnowledge } from "@dateline/knowledge";
import { readEnglishModel } from "@dateline/model-en";
import { loadEnglishModel } from "../src/model/load-english-model.ts";
import { fitChoices } from "./fit-choices.ts";
import { pronounExamples } from "./pronoun-examples.ts";
import { readGumEntities } from "./read-gum-entities.ts";
import { readText } from "./read-text.ts";

/** How likely the best antecedent must be, by kind of pronoun: above these the events of the gold gain more than they lose. */
const margins = { person: 0.2, several: 0.25, thing: 0.25 };
const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) {
  console.error("Give the folder of training data with --data DIR.");
  process.exit(2);
}
const data = values.data;
const model = loadEnglishModel(readEnglishModel());
const { gazetteer } = loadKnowledge(readKnowledge());
const examples = (file: string) =>
  readGumEntities(readText(join(data, "treebank", file))).flatMap((document) =>
    pronounExamples(document, model, gazetteer),
  );
const train = examples("gum-train.conllu.gz");
const weights = fitChoices(train, 200, 0.5);
const dev = examples("gum-dev.conllu.gz");
for (const [kind, margin] of Object.entries(margins)) {
  let [resolved, right, known] = [0, 0, 0];
  for (const { options, right: gold } of dev) {
    const open = options.length - 1;
    if (!options[open]?.includes(`open ${kind}`)) continue;
    const scores = options.map((names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0));
    const total = scores.reduce((sum, score) => sum + Math.exp(score), 0);
    const best = scores.indexOf(Math.max(...scores.slice(0, -1)));
    if (!gold.includes(open)) known++;
    if (Math.exp(scores[best] ?? 0) / total < margin) continue;
    resolved++;
    if (gold.includes(best)) right++;
  }
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(`${kind}: precision ${percent(right / resolved)}, recall ${percent(right / known)} of ${known}`);
}
const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const);
const sorted = rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
const target = join(import.meta.dirname, "../src/coref/pronoun-weights.json");
writeFileSync(target, `${JSON.stringify({ margins, weights: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${target}: ${sorted.length} weights from ${train.length} pronouns`);
