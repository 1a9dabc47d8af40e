import { DatelineError, FetchError, FetchTimeoutError } from "@dateline/core";
import type { FetchLimits } from "./fetch-limits.ts";

const ownNetwork = new Set(["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "ENONET"]);

/** The typed error for what a fetch threw; a typed error inside it comes back as it is. */
export function explainFailure(error: unknown, url: string, limits: FetchLimits, timedOut: boolean): unknown {
  const chain = causes(error);
  const known = chain.find((cause) => DatelineError.isInstance(cause));
  if (known) return known;
  if (timedOut || chain.some((cause) => /timeout/i.test(nameOf(cause)))) {
    return new FetchTimeoutError({
      what: `The host did not answer within ${limits.timeoutMs / 1000} seconds`,
      where: url,
      next: "Try again later, or save the page as a file and ingest that.",
    });
  }
  const code = chain.map((cause) => (cause as { code?: string }).code).find((found) => found !== undefined);
  const what =
    code === "ENOTFOUND" || code === "EAI_AGAIN"
      ? "The host's name cannot be found"
      : `The page could not be fetched${code ? ` (${code})` : ""}`;
  return new FetchError({ what, where: url, next: "Check the address and the network.", cause: error });
}

/** True where a fetch failed because this machine has no network, which says nothing of the host. */
export function isOffline(error: unknown): boolean {
  return causes(error).some((cause) => ownNetwork.has((cause as { code?: string }).code ?? ""));
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause instanceof Error && chain.length < 8; cause = cause.cause) chain.push(cause);
  return chain;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ""}` : "";
}
