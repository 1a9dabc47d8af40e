import type { OverlayEntry } from "@dateline/core";
import { formatEntry } from "../../output/format-entry.ts";
import { print, printJson, tell } from "../../output/print.ts";
import { exitCodes } from "../../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../../setting/settings.ts";

/** `dateline kb list`: what was added to the knowledge base, sorted by record. */
export async function kbList(
  options: CommonOptions & { limit: number; origin?: OverlayEntry["origin"] },
): Promise<number> {
  const store = await openToRead(options);
  try {
    const { items, total } = await store.listOverlay({ limit: options.limit, origin: options.origin });
    for (const entry of items) await (options.json ? printJson(entry) : print(`${formatEntry(entry)}\n`));
    if (options.json || options.quiet) return exitCodes.ok;
    if (total === 0) tell("nothing was added; `dateline help kb` shows how");
    if (total > items.length) tell(`${items.length} of ${total}; --limit shows more, \`kb export\` all`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
