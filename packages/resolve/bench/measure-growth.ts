import type { Annotation, Article, Mention, ResolvedClaim, Resolver } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { makeAnnotation, makeMention } from "../eval/make-annotation.ts";
import { makeArticle } from "../eval/make-article.ts";
import { makeClaim } from "../eval/make-claim.ts";

/** Cost of one article, in milliseconds, in the first and the last tenth of an ingest; `ratio` is last by first. */
export interface GrowthResult {
  articles: number;
  claims: number;
  largestBlock: number;
  firstMs: number;
  lastMs: number;
  ratio: number;
}

const names = ["France", "Mali", "Russia", "Ukraine", "Israel", "Lebanon", "Sudan", "Chad", "Niger", "China", "India"];
const types = ["ASSAULT", "ACCUSE", "CONSULT", "SANCTION", "AID", "PROTEST"] as const;

/**
 * Resolves and merges generated articles one after another as an ingest does: each article merges its own blocks again.
 * Every third claim is of one pair of countries, so that the busiest block is as busy as in a war.
 */
export function measureGrowth(resolver: Resolver, knowledge: Knowledge, articles: number): GrowthResult {
  const random = generator(7);
  const blocks = new Map<string, ResolvedClaim[]>();
  const costs: number[] = [];
  let claims = 0;
  for (let at = 0; at < articles; at++) {
    const { article, annotation } = makeOne(knowledge, at, random);
    const from = performance.now();
    const resolution = resolver.resolve(article, annotation, []);
    for (const claim of resolution.claims) {
      claims++;
      blocks.set(claim.block, [...(blocks.get(claim.block) ?? []), claim]);
    }
    const touched = new Set(resolution.claims.map((claim) => claim.block));
    resolver.merge([...touched].flatMap((block) => blocks.get(block) ?? []));
    costs.push(performance.now() - from);
  }
  const tenth = Math.max(1, Math.floor(articles / 10));
  const [firstMs, lastMs] = [middle(costs.slice(tenth, 2 * tenth)), middle(costs.slice(-tenth))];
  const largestBlock = Math.max(...[...blocks.values()].map((block) => block.length));
  return { articles, claims, largestBlock, firstMs, lastMs, ratio: lastMs / firstMs };
}

/** Articles come as news does: about fourteen a day, each on what happened that day. */
function makeOne(knowledge: Knowledge, at: number, random: () => number): { article: Article; annotation: Annotation } {
  const day = new Date(Date.UTC(2022, 0, 1) + Math.floor(at / 14) * 86_400_000).toISOString().slice(0, 10);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts: string[] = [];
  const spans: [number, number, number][] = [];
  let text = `Report ${at}. `;
  for (let step = 0; step < 3; step++) {
    const hot = step === 0;
    const source = hot ? "Russia" : pick(names);
    const target = hot ? "Ukraine" : pick(names.filter((name) => name !== source));
    const sentence = `${source} did something to ${target} on ${day}, witness ${Math.floor(random() * 1e6)} said. `;
    spans.push([text.length, text.length + source.length, source.length + 17]);
    parts.push(source, target);
    text += sentence;
  }
  const article = makeArticle(text, day);
  const mentions: Mention[] = [];
  const events = spans.map(([start, end, gap], index) => {
    const begin = start + gap;
    const length = parts[index * 2 + 1]?.length ?? 1;
    const shared = { type: "place", form: "name", title: null } as const;
    const source = makeMention(knowledge, article, { ...shared, start, end, chain: index * 2 });
    const target = makeMention(knowledge, article, {
      ...shared,
      start: begin,
      end: begin + length,
      chain: index * 2 + 1,
    });
    mentions.push(source, target);
    return makeClaim(article, {
      type: index === 0 ? "ASSAULT" : pick(types),
      mode: null,
      modality: "happened",
      polarity: "affirmed",
      sources: [source],
      targets: [target],
      place: null,
      time: {
        earliest: day,
        latest: day,
        precision: "day",
        basis: "stated",
        approximate: false,
        edtf: null,
        evidence: source.evidence,
      },
      numbers: [],
    });
  });
  return { article, annotation: makeAnnotation(article, mentions, events) };
}

function middle(costs: readonly number[]): number {
  return [...costs].sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
