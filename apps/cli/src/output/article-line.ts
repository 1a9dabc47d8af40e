import type { Store } from "@dateline/core";

/** An article as one line of `--json`, null where the database has none of this id. */
export async function articleLine(store: Store, articleId: string): Promise<Record<string, unknown> | null> {
  const view = await store.articleView(articleId);
  if (view === null) return null;
  return {
    id: articleId,
    title: view.title,
    language: view.language?.code ?? null,
    published: view.published?.value ?? null,
    actors: view.actors.length,
    events: view.events.length,
    quotes: view.quotes.length,
  };
}
