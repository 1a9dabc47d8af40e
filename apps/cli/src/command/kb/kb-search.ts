import { loadBase, searchKnowledge } from "@dateline/pipeline";
import { print, printJson, tell } from "../../output/print.ts";
import { style } from "../../output/style.ts";
import { exitCodes } from "../../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../../setting/settings.ts";

/** `dateline kb search <words>`: records by their names, the user's and the shipped. */
export async function kbSearch(words: string[], options: CommonOptions & { limit: number }): Promise<number> {
  const base = loadBase();
  const store = await openToRead(options);
  try {
    const found = await searchKnowledge(base, store, words.join(" "), options.limit);
    for (const record of found) {
      const { id, name, kind, country, description, origin } = record;
      const facts = [kind, country, description, origin === "shipped" ? null : origin].filter(Boolean).join(", ");
      await (options.json ? printJson(record) : print(`${style("bold", name)}  ${facts}  ${style("dim", id)}\n`));
    }
    if (found.length === 0 && !options.json && !options.quiet) tell("nothing has a name with these words");
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
