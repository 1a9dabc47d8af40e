import type { PageOf, Store } from "@dateline/core";
import { formatEvent } from "../output/format-event.ts";
import { print, printJson, tell } from "../output/print.ts";
import { style } from "../output/style.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../setting/settings.ts";

export interface ListOptions extends CommonOptions {
  limit: number;
  query?: string;
}

type Kind = "articles" | "actors" | "events";

/** `dateline list articles|actors|events`: the newest records, one a line. */
export async function list(kind: Kind, options: ListOptions): Promise<number> {
  const store = await openToRead(options);
  try {
    const { items, total } = await listers[kind](store, options);
    for (const { value, text } of items) await (options.json ? printJson(value) : print(`${text}\n`));
    if (!options.json && total > items.length) tell(`${items.length} of ${total}; --limit shows more`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

interface Listed {
  items: { value: unknown; text: string }[];
  total: number;
}

const listers: Record<Kind, (store: Store, options: ListOptions) => Promise<Listed>> = {
  async articles(store, { limit, query }) {
    return listed(await store.listArticles({ limit, query }), (article) =>
      [
        article.published?.value.slice(0, 10) ?? "undated   ",
        style("bold", article.title),
        style("dim", article.id),
      ].join("  "),
    );
  },
  async actors(store, { limit, query }) {
    return listed(await store.listActors({ limit, query }), ({ actor, articles, events }) =>
      [
        style("bold", actor.name),
        `${actor.kind} ${actor.country ?? ""}`.trim(),
        `${articles} articles, ${events} events`,
        style("dim", actor.id),
      ].join("  "),
    );
  },
  async events(store, { limit, query }) {
    return listed(await store.listEvents({ limit, query }), ({ event }) => formatEvent(event));
  },
};

function listed<T>(page: PageOf<T>, text: (item: T) => string): Listed {
  return { items: page.items.map((value) => ({ value, text: text(value) })), total: page.total };
}
