import { pruneRaws, type RawRetention } from "@dateline/pipeline";
import { printJson, tell } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { keepRaw } from "../setting/keep-raw.ts";
import { type CommonOptions, openDatabase } from "../setting/settings.ts";

/** `dateline prune`: drops the kept bytes of pages that are older than they are to be kept, and says how much that was. */
export async function prune(options: CommonOptions & { keepRaw?: RawRetention }): Promise<number> {
  const retention = keepRaw(options.keepRaw);
  const store = await openDatabase(options);
  try {
    const pruned = await pruneRaws(store, retention, new Date(), true);
    if (options.json) await printJson(pruned);
    else if (!options.quiet) tell(sentence(retention, pruned));
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

function sentence(retention: RawRetention, pruned: { pages: number; bytes: number; givenBack: number }): string {
  const freed = `${pruned.pages} pages of ${size(pruned.bytes)} dropped`;
  return `${describe(retention)}: ${freed}, ${size(pruned.givenBack)} given back to the disk`;
}

function describe(retention: RawRetention): string {
  if (retention === "all") return "all pages are kept that an article was made from";
  return retention === "none" ? "no pages are kept" : `pages are kept for ${retention.days} days`;
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
