import type { PageOf, PageRequest } from "@dateline/core";

/** All items of a list of the store, page after page. */
export async function* listPages<T>(list: (request: PageRequest) => Promise<PageOf<T>>): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const page: PageOf<T> = await list({ limit: 200, cursor });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}
