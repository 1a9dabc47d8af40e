import type { Page } from "@dateline/core";
import type { Input } from "./input.ts";
import { type OpenContext, openPage } from "./open-page.ts";

/** An input that may turn out to hold several pages. */
export function openable(name: string, read: () => Promise<Page>, opening: OpenContext): Input {
  async function* open() {
    yield* await openPage(await read(), name, opening);
  }
  return { name, read, open };
}
