import { NotFoundError, type Store } from "@dateline/core";
import { formatActor } from "../output/format-actor.ts";
import { formatArticle } from "../output/format-article.ts";
import { formatEvent } from "../output/format-event.ts";
import { print, printJson } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../setting/settings.ts";

export interface ShowOptions extends CommonOptions {
  text?: boolean;
  removed?: boolean;
}

type Kind = "article" | "actor" | "event";

/** `dateline show article|actor|event <id>`: one record with all that hangs on it. */
export async function show(kind: Kind, start: string, options: ShowOptions): Promise<number> {
  const store = await openToRead(options);
  try {
    const id = await store.wholeId(kind, start);
    await showers[kind](store, id, options);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

const showers: Record<Kind, (store: Store, id: string, options: ShowOptions) => Promise<void>> = {
  async article(store, id, options) {
    const view = (await store.articleView(id)) ?? missing(id);
    await (options.json
      ? printJson(view)
      : print(formatArticle(view, { body: options.text === true, removed: options.removed === true })));
  },
  async actor(store, id, options) {
    const view = (await store.actorView(id)) ?? missing(id);
    await (options.json ? printJson(view) : print(formatActor(view)));
  },
  async event(store, id, options) {
    const view = (await store.eventView(id)) ?? missing(id);
    await (options.json ? printJson(view) : print(formatEvent(view.event)));
  },
};

function missing(id: string): never {
  throw new NotFoundError({
    what: "Nothing in the database has this id",
    where: id,
    next: "`dateline list` shows what there is.",
  });
}
