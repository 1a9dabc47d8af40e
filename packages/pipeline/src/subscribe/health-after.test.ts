import { ConfigurationError, FetchError, type Source, sourceId } from "@dateline/core";
import { expect, test } from "vitest";
import { healthAfterFailure, healthAfterSuccess } from "./health-after.ts";

const minute = 60_000;
const day = 86_400_000;
const start = Date.parse("2026-01-01T00:00:00Z");

function sourceWith(more: Partial<Source["health"]> = {}, everySeconds: number | null = null): Source {
  return {
    id: sourceId("https://a.example/rss"),
    feed: "https://a.example/rss",
    title: null,
    site: null,
    folders: [],
    everySeconds,
    addedAt: new Date(start).toISOString(),
    health: {
      status: "ok",
      lastAttempt: null,
      lastSuccess: null,
      lastError: null,
      failures: 0,
      failingSince: null,
      errorRate: null,
      nextDue: null,
      itemsSeen: 0,
      articlesAdded: 0,
      ...more,
    },
  };
}

const dueIn = (nextDue: string | null) => (nextDue === null ? null : Date.parse(nextDue) - start);
const at = new Date(start);

test.each([
  ["an hour where nothing else is said", null, 0, 0, 60 * minute],
  ["the person's interval", 600, 0, 0, 10 * minute],
  ["the host's freshness where it is longer", 600, 30 * minute, 0, 30 * minute],
  ["a day of freshness at most", null, 30 * day, 0, day],
  ["the person's interval where it is longer than a day", 7 * 86_400, 30 * day, 0, 7 * day],
  ["what a host of the items asks for", null, 0, 3 * 60 * minute, 180 * minute],
] as const)("after a success the next fetch is due after %s", (_, every, freshMs, waitMs, due) => {
  const of = (random: number) => healthAfterSuccess(sourceWith({}, every), { at, random }, freshMs, waitMs);
  expect(dueIn(of(0).nextDue)).toBe(due);
  expect(dueIn(of(1).nextDue)).toBe(Math.round(due * 1.1));
  expect(of(0)).toMatchObject({ status: "ok", failures: 0, failingSince: null, lastSuccess: at.toISOString() });
});

const down = new FetchError({ what: "The server answered 500", status: 500 });

test("after each failure in a row the next fetch is due after twice as long, a day at most", () => {
  const due = [0, 1, 2, 8, 9, 500].map((failures) =>
    dueIn(healthAfterFailure(sourceWith({ failures }), { at, random: 0.5 }, down).nextDue),
  );
  expect(due).toEqual([5 * minute, 10 * minute, 20 * minute, day * (1280 / 1440), day, day]);
  const spread = [0, 1].map((random) => dueIn(healthAfterFailure(sourceWith(), { at, random }, down).nextDue));
  expect(spread).toEqual([3.75 * minute, 6.25 * minute]);
});

test("a failure keeps the last success and says what went wrong", () => {
  const health = healthAfterFailure(sourceWith({ lastSuccess: "2025-12-31T00:00:00.000Z" }), { at, random: 0 }, down);
  expect(health).toMatchObject({
    status: "failing",
    failures: 1,
    failingSince: at.toISOString(),
    lastSuccess: "2025-12-31T00:00:00.000Z",
    lastError: { at: at.toISOString(), code: "FETCH_FAILED", message: expect.stringContaining("500") },
  });
});

test("the host's Retry-After is kept where it is longer than the own patience", () => {
  const busy = (retryAfterMs: number) => new FetchError({ what: "Busy", status: 429, retryAfterMs });
  const due = (ms: number) => dueIn(healthAfterFailure(sourceWith(), { at, random: 0.5 }, busy(ms)).nextDue);
  expect(due(30 * minute)).toBe(30 * minute);
  expect(due(1000)).toBe(5 * minute);
});

test("a feed is dead at once when it is gone, and after ten failures over a week", () => {
  const after = (failures: number, days: number, error: unknown) => {
    const failingSince = new Date(start - days * day).toISOString();
    return healthAfterFailure(sourceWith({ failures, failingSince, status: "failing" }), { at, random: 0 }, error);
  };
  const gone = new FetchError({ what: "Gone", status: 410 });
  expect(healthAfterFailure(sourceWith(), { at, random: 0 }, gone)).toMatchObject({ status: "dead", nextDue: null });
  expect(after(9, 7, down)).toMatchObject({ status: "dead", failures: 10, nextDue: null });
  expect(after(8, 30, down).status).toBe("failing");
  expect(after(50, 6, down).status).toBe("failing");
  expect(after(50, 30, new FetchError({ what: "Busy", status: 429 })).status).toBe("failing");
  expect(after(50, 30, new FetchError({ what: "Busy", status: 503, retryAfterMs: 1000 })).status).toBe("failing");
  expect(after(50, 30, new ConfigurationError({ what: "No feed" })).status).toBe("dead");
});

test("a machine without a network says nothing of the feed", () => {
  const cause = Object.assign(new Error("getaddrinfo"), { code: "EAI_AGAIN" });
  const offline = new FetchError({
    what: "The host's name cannot be found",
    cause: new Error("fetch failed", { cause }),
  });
  const failing = sourceWith({ failures: 9, failingSince: "2025-01-01T00:00:00.000Z", status: "failing" });
  const health = healthAfterFailure(failing, { at, random: 0 }, offline);
  expect(health).toMatchObject({ status: "failing", failures: 9, failingSince: "2025-01-01T00:00:00.000Z" });
  expect(dueIn(health.nextDue)).toBe(5 * minute);
});
