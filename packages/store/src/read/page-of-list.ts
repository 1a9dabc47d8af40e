import type { PageOf, PageRequest } from "@dateline/core";
import { limitOf, readCursor, writeCursor } from "./paginate.ts";

/** One page of what is in memory already, by falling sort number and rising id, as `paginate` gives of a table. */
export function pageOfList<T>(
  items: readonly T[],
  key: (item: T) => { sort: number; id: string },
  request: PageRequest,
): PageOf<T> {
  const limit = limitOf(request.limit);
  const cursor = readCursor(request.cursor ?? null);
  const ordered = items
    .map((item) => ({ item, ...key(item) }))
    .sort((a, b) => b.sort - a.sort || (a.id < b.id ? -1 : 1));
  const rest = cursor
    ? ordered.filter(({ sort, id }) => sort < cursor.sort || (sort === cursor.sort && id > cursor.id))
    : ordered;
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ item }) => item),
    next: rest.length > limit && last ? writeCursor(last) : null,
    total: items.length,
  };
}
