import { ConnectionError, DatelineClientError, TimeoutError } from "../error/index.ts";
import { startDeadline } from "./deadline.ts";
import type { FetchLike } from "./fetch-like.ts";
import { readAnswer } from "./read-answer.ts";
import type { RequestOptions } from "./request-options.ts";
import { retryDelay } from "./retry-delay.ts";
import { sleep } from "./sleep.ts";

/** What every call of one client shares. */
export interface TransportSettings {
  fetch: FetchLike;
  timeoutMs: number;
  retries: number;
  headers: Readonly<Record<string, string>>;
}

interface Call {
  method: "GET" | "POST" | "DELETE";
  address: string;
  body?: unknown;
  options?: RequestOptions;
}

interface Answer {
  status: number;
  text: string;
  retryAfter: string | null;
}

const worthRetrying = new Set([429, 502, 503, 504]);

/** Makes one call and resolves to its answer's value; only GET is tried again, since another may have been done. */
export async function send(settings: TransportSettings, call: Call): Promise<unknown> {
  const retries = call.method === "GET" ? (call.options?.retries ?? settings.retries) : 0;
  for (let attempt = 1; ; attempt += 1) {
    const result = await exchange(settings, call);
    const lost = ConnectionError.isInstance(result);
    const retry = attempt <= retries && (lost || worthRetrying.has(result.status));
    const delay = retry ? retryDelay(attempt, lost ? null : result.retryAfter) : null;
    if (delay !== null) await sleep(delay, call.options?.signal);
    else if (lost) throw result;
    else return readAnswer(result.status, result.text, call.address);
  }
}

async function exchange(settings: TransportSettings, call: Call): Promise<Answer | ConnectionError> {
  const timeoutMs = call.options?.timeoutMs ?? settings.timeoutMs;
  const deadline = startDeadline(timeoutMs, call.options?.signal);
  try {
    deadline.signal.throwIfAborted();
    return await Promise.race([exchangeOnce(settings, call, deadline.signal), deadline.fired]);
  } catch (error) {
    if (deadline.timedOut()) {
      throw new TimeoutError({
        what: `The server did not answer within ${timeoutMs / 1000} seconds`,
        where: call.address,
        next: "Try again, or give the call a longer timeoutMs.",
        cause: error,
      });
    }
    if (call.options?.signal?.aborted) throw call.options.signal.reason;
    if (DatelineClientError.isInstance(error)) throw error;
    return new ConnectionError({
      what: "The server could not be reached or broke off its answer",
      where: call.address,
      next: "Check that it runs and that baseUrl is its address.",
      cause: error,
    });
  } finally {
    deadline.stop();
  }
}

async function exchangeOnce(settings: TransportSettings, call: Call, signal: AbortSignal): Promise<Answer> {
  const sent: Record<string, string> = call.body === undefined ? {} : { "content-type": "application/json" };
  const response = await settings.fetch(call.address, {
    method: call.method,
    headers: { accept: "application/json", ...sent, ...settings.headers, ...call.options?.headers },
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
    signal,
  });
  return { status: response.status, text: await response.text(), retryAfter: response.headers.get("retry-after") };
}
