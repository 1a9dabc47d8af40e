// Prints what an article costs at the start and at the end of 10,000: `node packages/resolve/bench/main.ts`.
import { loadKnowledge, readKnowledge } from "@dateline/knowledge";
import { createResolver } from "../src/index.ts";
import { measureGrowth } from "./measure-growth.ts";

const knowledge = loadKnowledge(readKnowledge());
console.log(measureGrowth(createResolver(knowledge), knowledge, Number(process.argv[2] ?? 10_000)));
