import {
  type Article,
  type Correction,
  InterruptedError,
  NotFoundError,
  RawMissingError,
  type StageContext,
  type Store,
} from "@dateline/core";
import { deriveArticle } from "../ingest/index.ts";
import type { Stages } from "../stage/index.ts";
import { extractAgain } from "./extract-again.ts";
import { hasNewFindings } from "./has-new-findings.ts";
import type { ReextractResult } from "./reextract-result.ts";

/** `force` runs all stages whatever they did before; `dryRun` says what would change and writes nothing. */
export interface ReextractOptions {
  force?: boolean;
  dryRun?: boolean;
}

/**
 * Extracts the kept page of one article again and runs the later stages. The same text keeps its article; another text is
 * another article that takes its place, with what people said going over to it by its words. An earlier version stands for
 * the one that took its place. Throws `NOT_FOUND`, `RAW_MISSING` and the extractor's errors.
 */
export async function reextractArticle(
  stages: Stages,
  store: Store,
  articleId: string,
  { force = false, dryRun = false }: ReextractOptions,
  context: StageContext,
): Promise<ReextractResult> {
  const { standing, earlier } = await store.versionsOf(articleId);
  const before = await store.article(standing);
  if (before === null) throw new NotFoundError({ what: "There is no such article", where: articleId });
  const again = await extractAgain(stages, store, before, force, context);
  if (context.signal?.aborted) {
    throw new InterruptedError({ what: "Stopped before the article was finished", next: "Run the same again." });
  }
  const missing = again instanceof RawMissingError ? again : null;
  const extracted = again instanceof RawMissingError ? null : again;
  const article = extracted?.article ?? before;
  const changed = changesOf(before, article);
  const result = { from: standing, articleId: article.id, title: article.title, changed, lost: [], error: null };
  if (dryRun) {
    if (missing) throw missing;
    if (force || (await hasNewFindings(stages, store, article))) changed.push("findings");
    return { ...result, outcome: changed.length > 0 ? "updated" : "unchanged" };
  }
  const said = await saidIn(store, [...earlier, standing]);
  if (extracted) {
    const took = article.id === before.id ? undefined : before.id;
    await store.saveArticle(extracted.article, extracted.stamp, took);
  }
  const stored = (await store.article(article.id)) ?? article;
  const derived = await deriveArticle(stages, force ? forgetful(store) : store, stored, context);
  if (missing) throw missing;
  if (derived) changed.push("findings");
  const held = await saidIn(store, [article.id]);
  const lost = [...said.values()].filter((correction) => !held.has(correction.id));
  return { ...result, changed, lost, outcome: changed.length > 0 ? "updated" : "unchanged" };
}

function changesOf(before: Article, after: Article): ReextractResult["changed"] {
  if (before.id !== after.id) return ["text"];
  const known = ({ text: _, provenance: __, hashes: ___, ...rest }: Article) => JSON.stringify(sorted(rest));
  return known(before) === known(after) ? [] : ["metadata"];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, held]) => [name, sorted(held)]));
}

async function saidIn(store: Store, articleIds: readonly string[]): Promise<Map<string, Correction>> {
  const said = new Map<string, Correction>();
  for (const id of articleIds) for (const one of await store.correctionsIn(id)) said.set(one.id, one);
  return said;
}

/** A store that knows of no stage having run. */
function forgetful(store: Store): Store {
  return { ...store, stamp: async () => null };
}
