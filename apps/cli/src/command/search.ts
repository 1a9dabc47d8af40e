import { formatEvent } from "../output/format-event.ts";
import { print, printJson } from "../output/print.ts";
import { style } from "../output/style.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../setting/settings.ts";

/** `dateline search <query>`: articles, events and actors that fit a query. */
export async function search(words: string[], options: CommonOptions & { limit: number }): Promise<number> {
  const store = await openToRead(options);
  try {
    const result = await store.search({ query: words.join(" "), limit: options.limit });
    if (options.json) {
      await printJson(result);
      return exitCodes.ok;
    }
    const lines = [
      style("underline", `Articles (${result.articles.total})`),
      ...result.articles.items.map(
        ({ article, snippet }) =>
          `  ${style("bold", article.title)}  ${style("dim", article.id)}\n    ${snippet.text.replace(/\s+/g, " ")}`,
      ),
      "",
      style("underline", `Actors (${result.actors.length})`),
      ...result.actors.map(
        ({ actor, articles, events }) =>
          `  ${actor.name}  ${articles} articles, ${events} events  ${style("dim", actor.id)}`,
      ),
      "",
      style("underline", `Events (${result.events.total})`),
      ...result.events.items.map(({ event }) => formatEvent(event)),
    ];
    await print(`${lines.join("\n")}\n`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
