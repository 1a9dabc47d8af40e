import { exportEvents } from "@dateline/pipeline";
import { print } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../setting/settings.ts";

/** `dateline export`: all events, or those that fit a query, in a format of the field. */
export async function exportCommand(
  options: CommonOptions & { format: string; query?: string },
  signal: AbortSignal,
): Promise<number> {
  const store = await openToRead(options);
  try {
    for await (const piece of exportEvents(store, { format: options.format, query: options.query })) {
      if (signal.aborted) return exitCodes.interrupted;
      await print(piece);
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
