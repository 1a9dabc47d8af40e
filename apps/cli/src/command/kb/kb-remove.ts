import { findRecord, loadBase, removeRecord } from "@dateline/pipeline";
import { print, printJson } from "../../output/print.ts";
import { exitCodes } from "../../setting/exit-codes.ts";
import { openDatabase } from "../../setting/settings.ts";
import { by, type TellOptions } from "./by.ts";

/** `dateline kb remove <record> [name]`: takes out what was added; with `--hide` keeps the shipped from being used. */
export async function kbRemove(
  words: string,
  name: string | undefined,
  options: TellOptions & { hide?: boolean },
): Promise<number> {
  const base = loadBase();
  const store = await openDatabase(options);
  try {
    const id = await findRecord(base, store, words);
    const result = await removeRecord(
      base,
      store,
      id,
      { name: name ?? null, hide: options.hide === true },
      by(options),
    );
    if (options.json) await printJson({ id, ...result });
    else await print(`${result.removed} removed${result.hidden ? ", the shipped one hidden" : ""}  ${id}\n`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
