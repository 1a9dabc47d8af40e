import type { OverlayEntry } from "@dateline/core";
import { exportOverlay } from "@dateline/pipeline";
import { print } from "../../output/print.ts";
import { exitCodes } from "../../setting/exit-codes.ts";
import { type CommonOptions, openToRead } from "../../setting/settings.ts";

/** `dateline kb export`: what was added, as NDJSON that `kb import` reads back. */
export async function kbExport(
  options: CommonOptions & { origin?: OverlayEntry["origin"] },
  signal: AbortSignal,
): Promise<number> {
  const store = await openToRead(options);
  try {
    for await (const piece of exportOverlay(store, { origin: options.origin })) {
      if (signal.aborted) return exitCodes.interrupted;
      await print(piece);
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
