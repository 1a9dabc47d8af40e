import { findRecord, loadBase, mergeRecords } from "@dateline/pipeline";
import { exitCodes } from "../../setting/exit-codes.ts";
import { openDatabase } from "../../setting/settings.ts";
import { by, type TellOptions } from "./by.ts";
import { printSaved } from "./print-saved.ts";

/** `dateline kb merge <record> <into>`: two records are one actor, which goes by the second. */
export async function kbMerge(words: string, into: string, options: TellOptions): Promise<number> {
  const base = loadBase();
  const store = await openDatabase(options);
  try {
    const [from, to] = [await findRecord(base, store, words), await findRecord(base, store, into)];
    await printSaved(await mergeRecords(store, from, to, by(options)), options);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
