import { AddressRefusedError, FetchError, InputTooLargeError, type Page } from "@dateline/core";
import { fetch, type Response } from "undici";
import { explainFailure } from "./explain-failure.ts";
import { defaultFetchLimits, type FetchLimits } from "./fetch-limits.ts";
import { freshness } from "./freshness.ts";
import { openConnections } from "./open-connections.ts";
import { retryAfter } from "./retry-after.ts";

/** How to fetch: bounds, clock, a way to stop, and the validators of an earlier answer. */
export interface FetchOptions {
  limits?: Partial<FetchLimits>;
  signal?: AbortSignal;
  now: () => Date;
  /** Which IP addresses may be connected to, on every hop; the public ones where not given. */
  isAllowed?: (address: string) => boolean;
  validators?: { etag: string | null; lastModified: string | null };
}

/** What a host answered. */
export interface FetchAnswer {
  /** Null where the host says that nothing has changed since the validators sent. */
  page: Page | null;
  /** The address that permanent redirects alone lead to from the one asked for, null where there was none. */
  movedTo: string | null;
  validators: { etag: string | null; lastModified: string | null };
  /** How many milliseconds the answer stays fresh, null where the host does not say. */
  freshMs: number | null;
}

const accept = [
  "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9",
  "application/rss+xml;q=0.8,application/atom+xml;q=0.8,application/feed+json;q=0.8,application/xml;q=0.7,*/*;q=0.1",
].join(",");
const readable = /^(text\/|application\/((xhtml|rss|atom|rdf)\+xml|xml|(ld\+|feed\+)?json|octet-stream))/i;
const longestValidator = 1000;

/**
 * Fetches an address over HTTP or HTTPS, with the validators of an earlier answer where given. Throws `FETCH_FAILED` (with
 * the status and Retry-After of the answer, if there was one), `FETCH_TIMEOUT`, `ADDRESS_REFUSED` or `INPUT_TOO_LARGE`; the
 * time limit covers the whole exchange, redirects included. Where `signal` fires, its reason is thrown.
 */
export async function fetchResource(url: string, options: FetchOptions): Promise<FetchAnswer> {
  const limits = { ...defaultFetchLimits, ...options.limits };
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const connections = openConnections(limits, options.isAllowed);
  const headers = {
    ...conditions(options.validators),
    "user-agent": limits.userAgent,
    accept,
    "accept-language": "en,*;q=0.5",
  };
  try {
    const { response, address, movedTo } = await follow(url, limits, async (target) =>
      fetch(target, { dispatcher: await connections.to(target), signal, redirect: "manual", headers }),
    );
    const header = (name: string) => response.headers.get(name);
    const contentType = header("content-type");
    const unchanged = response.status === 304 && options.validators !== undefined;
    if (unchanged) await response.body?.cancel();
    else checkAnswer(response, address, contentType, options.now());
    const bytes = unchanged ? null : await readBody(response, limits.maxBytes, address);
    const fetchedAt = options.now().toISOString();
    return {
      page: bytes && { source: { kind: "url", url }, url: address, bytes, contentType, fetchedAt },
      movedTo,
      validators: { etag: validator(header("etag")), lastModified: validator(header("last-modified")) },
      freshMs: freshness(header, options.now()),
    };
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw explainFailure(error, url, limits, timeout.aborted);
  } finally {
    await connections.close();
  }
}

function conditions(validators: FetchOptions["validators"]): Record<string, string> {
  return {
    ...(validators?.etag ? { "if-none-match": validators.etag } : {}),
    ...(validators?.lastModified ? { "if-modified-since": validators.lastModified } : {}),
  };
}

function validator(value: string | null): string | null {
  return value !== null && value.length <= longestValidator ? value : null;
}

async function follow(
  url: string,
  limits: FetchLimits,
  get: (target: string) => Promise<Response>,
): Promise<{ response: Response; address: string; movedTo: string | null }> {
  let address = url;
  let movedTo: string | null = null;
  let permanent = true;
  for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
    checkAddress(address);
    const response = await get(address);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return { response, address, movedTo };
    await response.body?.cancel();
    address = new URL(location, address).href;
    permanent &&= response.status === 301 || response.status === 308;
    if (permanent) movedTo = address;
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

function checkAnswer(response: Response, address: string, contentType: string | null, now: Date): void {
  if (!response.ok) {
    throw new FetchError({
      what: `The server answered ${response.status} ${response.statusText}`.trim(),
      where: address,
      next:
        response.status === 404 ? "Check the address." : "Try again later, or save the page as a file and ingest that.",
      status: response.status,
      retryAfterMs: retryAfter(response.headers.get("retry-after"), now),
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
