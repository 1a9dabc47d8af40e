// Measures speed beside other tools, each pair in one run on the same input. Run: npm run bench -- [--data DIR] [--json].
import { parseArgs } from "node:util";
import { loadKnowledge, readKnowledge } from "@dateline/knowledge";
import { benchExtract } from "../../extract/bench/extract-bench.ts";
import { measureKnowledge } from "../../knowledge/bench/measure-knowledge.ts";
import { measureGrowth } from "../../resolve/bench/measure-growth.ts";
import { createResolver } from "../../resolve/src/index.ts";
import { benchStore } from "../../store/bench/bench-store.ts";
import { named } from "../eval/figures.ts";
import { benchEngine } from "./bench-engine.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, data: { type: "string" } } });
const say = (what: string): void => void process.stderr.write(`measuring ${what}\n`);

const knowledge = loadKnowledge(readKnowledge());
say("the knowledge base");
const known = measureKnowledge();
say("the engine beside compromise and wink-nlp");
const engine = benchEngine(knowledge.gazetteer);
say("extraction beside Readability on jsdom");
const extract = benchExtract(values.data ?? null);
say("resolving article after article");
const resolve = measureGrowth(createResolver(knowledge), knowledge, 3000);
say("the store beside bare SQLite");
const store = await benchStore(500);

const figures = Object.fromEntries(
  Object.entries({
    ...named("knowledge", { ...known }),
    ...named("engine", engine),
    ...named("extract", extract),
    ...named("resolve", { ...resolve }),
    ...named("store", store),
  }).map(([name, value]) => [name, Math.round(value * 100) / 100]),
);
if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(44)} ${value}\n`);
