import type { FetchLimits, Input } from "@dateline/pipeline";
import { version } from "../../package.json";
import { pipeline } from "./dateline.ts";

/** What is at an address: the pages that a feed or a sitemap there lists, newest first, or that one page. Throws the fetcher's errors, and `CONFIGURATION` where the environment's proxies cannot be read. */
export async function openAddress(
  url: string,
  limits: Partial<FetchLimits> = {},
): Promise<{ kind: "page" | "feed"; inputs: Input[] }> {
  const { fetchLimitsOf, listInputs } = await pipeline();
  const fetching = { ...fetchLimitsOf(process.env, version), ...limits };
  const inputs: Input[] = [];
  for (const input of await listInputs([url], { now: () => new Date(), feedLimit: 30, limits: fetching })) {
    if (input.open === undefined) inputs.push(input);
    else for await (const held of input.open()) inputs.push(held);
  }
  const [first] = inputs;
  return { kind: inputs.length === 1 && first?.name === url ? "page" : "feed", inputs };
}
