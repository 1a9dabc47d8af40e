// Prints how well mentions are linked and events merged on the gold sets: `node packages/resolve/eval/main.ts`.
import { readFileSync } from "node:fs";
import { loadKnowledge, readKnowledge } from "@dateline/knowledge";
import { createResolver } from "../src/index.ts";
import { readMentions } from "./read-mentions.ts";
import { readPairs } from "./read-pairs.ts";
import { scoreLinking } from "./score-linking.ts";
import { scoreMerging } from "./score-merging.ts";

const gold = (name: string) => readFileSync(new URL(`gold/${name}.txt`, import.meta.url), "utf8");
const knowledge = loadKnowledge(readKnowledge());
const resolver = createResolver(knowledge);
const names = process.argv.slice(2);
for (const name of ["mentions-dev", "mentions-test", "mentions-fresh", "mentions-hard"]) {
  const { errors, ...score } = scoreLinking(resolver, knowledge, readMentions(gold(name)));
  console.log(name, score);
  if (names.includes(name)) console.log(errors.join("\n"));
}
for (const name of ["pairs", "pairs-hard", "pairs-new"]) {
  const { errors, ...score } = scoreMerging(resolver, knowledge, readPairs(gold(name)));
  console.log(name, score);
  if (names.includes(name)) console.log(errors.join("\n"));
}
