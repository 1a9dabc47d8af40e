import type { ClaimedSource, PolledSource, Source } from "@dateline/core";
import { type FetchAnswer, pageOf } from "../fetch/index.ts";
import { feedTtl } from "./feed-ttl.ts";
import { healthAfterFailure, healthAfterSuccess } from "./health-after.ts";
import { listedEntries } from "./listed-entries.ts";
import type { PollContext } from "./poll-context.ts";
import { stopIfAsked } from "./stop-if-asked.ts";
import { type TakenItems, takeItems } from "./take-items.ts";
import { typedError } from "./typed-error.ts";
import type { PollResult } from "./watch-report.ts";

const none: TakenItems = { added: 0, updated: 0, unchanged: 0, failed: 0, left: 0, waitMs: 0 };

/**
 * Fetches a claimed source and takes in what is new. Throws `INTERRUPTED` where it is stopped and the error of a database
 * that takes no more; the claim is given back then, and what was finished is kept.
 */
export async function pollSource(claimed: ClaimedSource, context: PollContext): Promise<PollResult> {
  context.report({ kind: "poll-started", source: claimed.source });
  try {
    const result = await poll(claimed, context);
    context.report({ kind: "poll-finished", ...result });
    return result;
  } catch (error) {
    await context.store.dropClaim(claimed.source.id, context.owner);
    throw error;
  }
}

async function poll(claimed: ClaimedSource, context: PollContext): Promise<PollResult> {
  try {
    return await read(claimed, context);
  } catch (thrown) {
    stopIfAsked(context.signal);
    return failed(claimed, typedError(thrown, claimed.source.feed), context);
  }
}

async function read({ source, validators, recent }: ClaimedSource, context: PollContext): Promise<PollResult> {
  const { fetcher, signal, now } = context;
  const answer = await fetcher.asked(source.feed, { validators, signal });
  let taken: TakenItems | null = none;
  let { title } = source;
  if (answer.page) {
    const fetchPage = async (url: string) => pageOf(await fetcher.found(url, { signal }), url);
    const listing = await listedEntries(answer.page, source.feed, { now, fetchPage });
    title ??= listing.title;
    taken = await takeItems(source, listing.entries, fetchPage, context);
  }
  if (taken === null) return lost(source);
  const { waitMs, ...counts } = taken;
  const freshMs = Math.max(answer.freshMs ?? 0, answer.page ? feedTtl(answer.page.bytes) : 0);
  const after = await finish(context, source, {
    feed: answer.movedTo ?? source.feed,
    title,
    validators: validatorsAfter(validators, answer, counts.left),
    recent: [...recent, false],
    health: healthAfterSuccess(source, { at: now(), random: context.random() }, freshMs, waitMs),
  });
  if (after === null) return lost(source);
  const outcome = after.health.status === "dead" ? "dead" : answer.page ? "read" : "not-modified";
  return { ...counts, source: after, outcome, error: null };
}

async function failed(claimed: ClaimedSource, error: unknown, context: PollContext): Promise<PollResult> {
  const { source, validators, recent } = claimed;
  const health = healthAfterFailure(source, { at: context.now(), random: context.random() }, error);
  const counts = health.failures > source.health.failures;
  const after = await finish(context, source, {
    feed: source.feed,
    title: source.title,
    validators,
    recent: counts ? [...recent, true] : recent,
    health,
  });
  if (after === null) return lost(source);
  const { waitMs: _, ...nothing } = none;
  return { ...nothing, source: after, outcome: health.status === "dead" ? "dead" : "failed", error };
}

function lost(source: Source): PollResult {
  const { waitMs: _, ...nothing } = none;
  return { ...nothing, source, outcome: "lost", error: null };
}

function finish({ store, owner }: PollContext, source: Source, polled: PolledSource): Promise<Source | null> {
  return store.finishPoll(source.id, owner, polled);
}

/** A feed that still has items to be read must come whole next time, so nothing is kept to ask for changes only. */
function validatorsAfter(
  before: PolledSource["validators"],
  { page, validators }: FetchAnswer,
  left: number,
): PolledSource["validators"] {
  if (left > 0) return { etag: null, lastModified: null };
  if (page) return validators;
  return { etag: validators.etag ?? before.etag, lastModified: validators.lastModified ?? before.lastModified };
}
