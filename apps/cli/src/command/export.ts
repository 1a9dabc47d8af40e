import { exportEvents, exportGold } from "@dateline/pipeline";
import { print } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../setting/settings.ts";

/** `dateline export [events|gold]`: all events, or those that fit a query, in a format of the field; or what people judged. */
export async function exportCommand(
  what: "events" | "gold",
  options: CommonOptions & { format: string; query?: string },
  signal: AbortSignal,
): Promise<number> {
  const store = await openToRead(options);
  try {
    const { format, query } = options;
    for await (const piece of what === "gold" ? exportGold(store, { query }) : exportEvents(store, { format, query })) {
      if (signal.aborted) return exitCodes.interrupted;
      await print(piece);
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
