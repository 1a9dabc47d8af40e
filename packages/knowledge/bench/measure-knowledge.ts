import { readFileSync } from "node:fs";
import { loadKnowledge } from "../src/load-knowledge.ts";
import { loadKnowledgeBase } from "../src/load-knowledge-base.ts";
import { readKnowledge } from "../src/read-knowledge.ts";

/** Time of the first load in milliseconds (at most 300 is wanted) and what names of one, two and four lengths of a text cost. */
export interface KnowledgeFigures {
  bytes: number;
  loadMs: number;
  /** Milliseconds to match all names of the text once, twice and four times as long; linear is 1, 2, 4. */
  matchMs: number;
  matchTwice: number;
  matchFourTimes: number;
  needMs: number;
  needTwice: number;
  needFourTimes: number;
}

const rounds = 5;

/** Measures the shipped knowledge base on a text made of its own table of office holders. */
export function measureKnowledge(): KnowledgeFigures {
  const bytes = readKnowledge();
  const start = performance.now();
  loadKnowledge(bytes);
  const loadMs = performance.now() - start;
  const base = loadKnowledgeBase(bytes);
  const text = sample();
  const words = text.split(/\s+/);
  const matched = [1, 2, 4].map((times) => {
    const list = Array.from({ length: times }, () => words).flat();
    return best(() => {
      for (let from = 0; from < list.length; from++) base.knowledge.gazetteer.match(list, from);
    });
  });
  const needed = [1, 2, 4].map((times) => {
    const long = text.repeat(times);
    return best(() => void base.need(long, null));
  });
  const [match = 0, matchTwice = 0, matchFourTimes = 0] = matched;
  const [need = 0, needTwice = 0, needFourTimes = 0] = needed;
  return {
    bytes: bytes.length,
    loadMs,
    matchMs: match,
    matchTwice: matchTwice / match,
    matchFourTimes: matchFourTimes / match,
    needMs: need,
    needTwice: needTwice / need,
    needFourTimes: needFourTimes / need,
  };
}

/** Rows full of names: a text cannot cost more to match than one that hardly holds anything else. */
function sample(): string {
  const table = readFileSync(new URL("../data/office-holders.tsv", import.meta.url), "utf8");
  return table.replace(/[\t|]/g, " ").slice(0, 90_000);
}

function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
