import { addNames, findRecord, loadBase } from "@dateline/pipeline";
import { exitCodes } from "../../setting/exit-codes.ts";
import { openDatabase } from "../../setting/settings.ts";
import { by, type TellOptions } from "./by.ts";
import { printSaved } from "./print-saved.ts";

/** `dateline kb alias <record> <name...>`: more names for a record. */
export async function kbAlias(words: string, names: string[], options: TellOptions): Promise<number> {
  const base = loadBase();
  const store = await openDatabase(options);
  try {
    const id = await findRecord(base, store, words);
    await printSaved(await addNames(base, store, id, names, by(options)), options);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
