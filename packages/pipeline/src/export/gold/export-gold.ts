import type { EventView, Store } from "@dateline/core";
import { goldOfArticle } from "./gold-of-article.ts";

const judged = "(is:confirmed OR is:rejected OR is:edited)";

/**
 * What people confirmed, rejected and edited as event gold, one article a line, which `npm run eval -- --gold FILE`
 * scores the engine against. With a query only the events that fit it; throws `INVALID_QUERY` for one that cannot be read.
 */
export async function* exportGold(store: Store, request: { query?: string } = {}): AsyncGenerator<string> {
  const query = request.query ? `${judged} (${request.query})` : judged;
  const ofArticle = new Map<string, EventView[]>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store["listEvents"]>> = await store.listEvents({ limit: 200, cursor, query });
    for (const view of page.items) {
      for (const articleId of new Set(view.event.evidence.map((report) => report.articleId))) {
        ofArticle.set(articleId, [...(ofArticle.get(articleId) ?? []), view]);
      }
    }
    cursor = page.next;
  } while (cursor !== null);
  for (const articleId of [...ofArticle.keys()].sort()) {
    const [article, annotation] = [await store.article(articleId), await store.annotation(articleId)];
    if (article === null || annotation === null) continue;
    const document = goldOfArticle(article, annotation, ofArticle.get(articleId) ?? []);
    if (document !== null) yield `${JSON.stringify(document)}\n`;
  }
}
