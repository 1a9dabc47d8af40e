import { findRecord, loadBase, recordView } from "@dateline/pipeline";
import { formatRecord } from "../../output/format-record.ts";
import { print, printJson } from "../../output/print.ts";
import { exitCodes } from "../../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../../setting/settings.ts";

/** `dateline kb show <record>`: all that is known of a record, with who says it. */
export async function kbShow(words: string, options: CommonOptions): Promise<number> {
  const base = loadBase();
  const store = await openToRead(options);
  try {
    const view = await recordView(base, store, await findRecord(base, store, words));
    await (options.json ? printJson(view) : print(formatRecord(view)));
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
