import {
  AddressRefusedError,
  DatelineError,
  FetchError,
  FetchTimeoutError,
  InputTooLargeError,
  type Page,
} from "@dateline/core";
import { fetch, type Response } from "undici";
import { defaultFetchLimits, type FetchLimits } from "./fetch-limits.ts";
import { guardedDispatcher } from "./guarded-dispatcher.ts";

const userAgent = "Dateline/0.1 (news reader; fetches pages a person asked for)";
const accept = [
  "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9",
  "application/rss+xml;q=0.8,application/atom+xml;q=0.8,application/feed+json;q=0.8,application/xml;q=0.7,*/*;q=0.1",
].join(",");
const readable = /^(text\/|application\/((xhtml|rss|atom|rdf)\+xml|xml|(ld\+|feed\+)?json|octet-stream))/i;

/**
 * Fetches one page over HTTP or HTTPS. Throws `FETCH_FAILED`, `FETCH_TIMEOUT`, `ADDRESS_REFUSED` or `INPUT_TOO_LARGE`;
 * the time limit covers the whole exchange, redirects included. Where `signal` fires, its reason is thrown.
 */
export async function fetchUrl(
  url: string,
  options: {
    limits?: Partial<FetchLimits>;
    signal?: AbortSignal;
    now: () => Date;
    /** Which IP addresses may be connected to, on every hop; the public ones where not given. */
    isAllowed?: (address: string) => boolean;
  },
): Promise<Page> {
  const limits = { ...defaultFetchLimits, ...options.limits };
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const dispatcher = guardedDispatcher(limits, options.isAllowed);
  try {
    const { response, address } = await follow(url, limits, (target) =>
      fetch(target, {
        dispatcher,
        signal,
        redirect: "manual",
        headers: { "user-agent": userAgent, accept, "accept-language": "en,*;q=0.5" },
      }),
    );
    const contentType = response.headers.get("content-type");
    checkAnswer(response, address, contentType);
    const bytes = await readBody(response, limits.maxBytes, address);
    return { source: { kind: "url", url }, url: address, bytes, contentType, fetchedAt: options.now().toISOString() };
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw explain(error, url, limits, timeout.aborted);
  } finally {
    await dispatcher.destroy().catch(() => undefined);
  }
}

async function follow(
  url: string,
  limits: FetchLimits,
  get: (target: string) => Promise<Response>,
): Promise<{ response: Response; address: string }> {
  let address = url;
  for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
    checkAddress(address);
    const response = await get(address);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return { response, address };
    await response.body?.cancel();
    address = new URL(location, address).href;
  }
  throw new FetchError({
    what: `The page redirects more than ${limits.maxRedirects} times`,
    where: url,
    next: "Open it in a browser and save it as a file.",
  });
}

function checkAddress(address: string): void {
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:") {
    throw new AddressRefusedError({
      what: "Only http and https addresses are fetched",
      where: address,
      next: "Check the address.",
    });
  }
  if (parsed.username === "" && parsed.password === "") return;
  throw new AddressRefusedError({
    what: "An address with a user name or password is not fetched",
    where: parsed.host,
    next: "Take them out, or save the page as a file and ingest that.",
  });
}

function checkAnswer(response: Response, address: string, contentType: string | null): void {
  if (!response.ok) {
    throw new FetchError({
      what: `The server answered ${response.status} ${response.statusText}`.trim(),
      where: address,
      next:
        response.status === 404 ? "Check the address." : "Try again later, or save the page as a file and ingest that.",
    });
  }
  if (contentType === null || readable.test(contentType)) return;
  throw new FetchError({
    what: `The address holds ${contentType}, which is no page of text`,
    where: address,
    next: "Give the address of an article.",
  });
}

async function readBody(response: Response, maxBytes: number, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > maxBytes) {
      throw new InputTooLargeError({
        what: `The page is larger than ${maxBytes / 1e6} MB`,
        where: address,
        next: "Save the article's part of it as a file and ingest that.",
      });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function explain(error: unknown, url: string, limits: FetchLimits, timedOut: boolean): unknown {
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

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause instanceof Error && chain.length < 8; cause = cause.cause) chain.push(cause);
  return chain;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ""}` : "";
}
