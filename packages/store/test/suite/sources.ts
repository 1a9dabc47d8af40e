import type { ClaimedSource, NewSource, PolledSource, Store } from "@dateline/core";
import { Source } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Bench, openBench, refused } from "./bench.ts";
import type { OpenTestStore } from "./test-store.ts";

const moment = (minute: number) => new Date(Date.parse("2024-03-01T00:00:00Z") + minute * 60_000).toISOString();

function feedAt(feed: string, more: Partial<NewSource> = {}): NewSource {
  return { feed, title: null, site: null, folders: [], everySeconds: null, ...more };
}

/** What a worker writes after a fetch that went well, due again at a minute. */
function wentWell({ source, recent }: ClaimedSource, minute: number, more: Partial<PolledSource> = {}): PolledSource {
  return {
    feed: source.feed,
    title: source.title,
    validators: { etag: '"a"', lastModified: null },
    recent: [...recent, false],
    health: {
      status: "ok",
      lastAttempt: moment(0),
      lastSuccess: moment(0),
      lastError: null,
      failures: 0,
      failingSince: null,
      nextDue: moment(minute),
    },
    ...more,
  };
}

/** What holds of subscriptions and of the work on them. */
export function testSources(open: OpenTestStore): void {
  describe("subscriptions", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    const claim = (owner: string, minute: number, until = minute + 10) =>
      store.claimSource({ owner, now: moment(minute), until: moment(until) });

    async function taken(owner: string, minute: number): Promise<ClaimedSource> {
      const found = await claim(owner, minute);
      if (!found) throw new Error("nothing was due");
      return found;
    }

    test("one is added due at once, listed by title, and added again changes nothing", async () => {
      const added = await store.saveSource(
        feedAt("https://b.example/rss", { title: "Paper", folders: ["World", "Mali"] }),
      );
      expect(added.outcome).toBe("added");
      expect(Source.parse(added.source)).toEqual(added.source);
      await store.saveSource(feedAt("https://c.example/rss", { title: "a journal" }));
      await store.saveSource(feedAt("https://d.example/rss"));
      expect((await store.listSources()).map(({ feed }) => feed)).toEqual([
        "https://c.example/rss",
        "https://d.example/rss",
        "https://b.example/rss",
      ]);
      const before = await bench.rows();
      expect(await store.saveSource(feedAt("https://b.example/rss"))).toEqual({
        source: added.source,
        outcome: "unchanged",
      });
      expect(await bench.rows()).toEqual(before);
      expect(added.source.health).toMatchObject({ status: "new", errorRate: null, nextDue: added.source.addedAt });
      expect(await store.wholeId("source", added.source.id.slice(0, 12))).toBe(added.source.id);
      expect(await refused(store.saveSource(feedAt("no address")))).toBe("INVALID_DATA");
    });

    test("another interval or title is taken over", async () => {
      const { source } = await store.saveSource(feedAt("https://b.example/rss", { title: "Paper" }));
      const again = await store.saveSource(feedAt("https://b.example/rss", { everySeconds: 900 }));
      expect(again).toEqual({ source: { ...source, everySeconds: 900 }, outcome: "updated" });
      expect(await store.source(source.id)).toEqual(again.source);
    });

    test("each is taken by one worker only, the one due longest first, until it is given back or its time is over", async () => {
      const { source: first } = await store.saveSource(feedAt("https://b.example/rss"));
      const { source: second } = await store.saveSource(feedAt("https://c.example/rss"));
      expect(await claim("one", -100_000_000)).toBeNull();
      expect((await taken("one", 0)).source.id).toBe(first.id);
      expect((await taken("two", 0)).source.id).toBe(second.id);
      expect(await claim("three", 0)).toBeNull();
      await store.dropClaim(first.id, "two");
      expect(await claim("three", 0)).toBeNull();
      await store.dropClaim(first.id, "one");
      expect((await taken("three", 0)).source.id).toBe(first.id);
      expect((await taken("four", 10)).source.id).toBe(first.id);
      expect(await store.renewClaim(first.id, "three", moment(30))).toBe(false);
      expect(await store.renewClaim(first.id, "four", moment(30))).toBe(true);
      expect((await taken("five", 25)).source.id).toBe(second.id);
      expect(await claim("six", 25)).toBeNull();
    });

    test("many workers at once never hold the same one", async () => {
      for (let index = 0; index < 12; index += 1) await store.saveSource(feedAt(`https://h${index}.example/rss`));
      const claims = await Promise.all(Array.from({ length: 20 }, (_, index) => claim(`worker ${index}`, 0)));
      const ids = claims.flatMap((found) => found?.source.id ?? []);
      expect(ids).toHaveLength(12);
      expect(new Set(ids).size).toBe(12);
    });

    test("two on one host are not taken at the same time", async () => {
      await store.saveSource(feedAt("https://b.example/world"));
      await store.saveSource(feedAt("https://b.example/sport"));
      await store.saveSource(feedAt("https://b.example:8443/other"));
      const first = await taken("one", 0);
      expect((await taken("two", 0)).source.feed).toBe("https://b.example:8443/other");
      expect(await claim("three", 0)).toBeNull();
      await store.finishPoll(first.source.id, "one", wentWell(first, 60));
      expect((await taken("three", 0)).source.feed).toBe("https://b.example/sport");
    });

    test("what a fetch came to is kept, and comes back with the next claim", async () => {
      await store.saveSource(feedAt("https://b.example/rss"));
      const held = await taken("one", 0);
      const failed = {
        status: "failing" as const,
        lastAttempt: moment(1),
        lastSuccess: null,
        lastError: { at: moment(1), code: "FETCH_FAILED", message: "The server answered 500" },
        failures: 1,
        failingSince: moment(1),
        nextDue: moment(5),
      };
      const recent = [...Array(25).fill(true), false];
      const after = await store.finishPoll(
        held.source.id,
        "one",
        wentWell(held, 5, { health: failed, recent, title: "Paper" }),
      );
      expect(after).toMatchObject({ title: "Paper", health: { ...failed, errorRate: 0.95 } });
      expect(await claim("two", 4)).toBeNull();
      const again = await taken("two", 5);
      expect(again).toMatchObject({ source: after, validators: { etag: '"a"', lastModified: null } });
      expect(again.recent).toEqual([...Array(19).fill(true), false]);
    });

    test("a fetch whose claim was lost writes nothing", async () => {
      await store.saveSource(feedAt("https://b.example/rss"));
      const slow = await taken("slow", 0);
      await taken("quick", 10);
      const before = await bench.rows();
      expect(await store.finishPoll(slow.source.id, "slow", wentWell(slow, 60))).toBeNull();
      expect(await bench.rows()).toEqual(before);
    });

    test("a dead one is not taken until someone subscribes again", async () => {
      const { source } = await store.saveSource(feedAt("https://b.example/rss"));
      const held = await taken("one", 0);
      const dead = { ...wentWell(held, 0).health, status: "dead" as const, nextDue: null, failures: 9 };
      await store.finishPoll(source.id, "one", wentWell(held, 0, { health: dead }));
      expect(await claim("one", 1_000_000)).toBeNull();
      const revived = await store.saveSource(feedAt("https://b.example/rss"));
      expect(revived).toMatchObject({
        outcome: "updated",
        source: { id: source.id, health: { status: "new", failures: 0 } },
      });
      expect((await taken("one", 1_000_000)).source.id).toBe(source.id);
    });

    test("one that moved keeps its id, and is found by its first address", async () => {
      const { source } = await store.saveSource(feedAt("https://b.example/rss"));
      const held = await taken("one", 0);
      await store.finishPoll(source.id, "one", wentWell(held, 60, { feed: "https://new.example/rss" }));
      expect(await store.source(source.id)).toMatchObject({ feed: "https://new.example/rss" });
      expect(await store.saveSource(feedAt("https://b.example/rss"))).toMatchObject({
        outcome: "unchanged",
        source: { id: source.id },
      });
      expect(await store.saveSource(feedAt("https://new.example/rss"))).toMatchObject({
        outcome: "unchanged",
        source: { id: source.id },
      });
    });

    test("one that moved to the address of another is dead, since that one brings the same", async () => {
      await store.saveSource(feedAt("https://new.example/rss"));
      const { source } = await store.saveSource(feedAt("https://b.example/rss"));
      await taken("one", 0);
      const held = await taken("one", 0);
      expect(held.source.id).toBe(source.id);
      const after = await store.finishPoll(source.id, "one", wentWell(held, 60, { feed: "https://new.example/rss" }));
      expect(after).toMatchObject({ feed: "https://b.example/rss", health: { status: "dead", nextDue: null } });
      expect(after?.health.lastError?.message).toContain("https://new.example/rss");
    });

    test("items are counted once, changed in place, and forgotten when the feed no longer lists them", async () => {
      const { source } = await store.saveSource(feedAt("https://b.example/rss"));
      const item = { key: "a", version: null, done: false, attempts: 1, at: moment(0) };
      await store.saveSourceItem(source.id, item);
      await store.saveSourceItem(source.id, { ...item, done: true, attempts: 2 }, true);
      await store.saveSourceItem(source.id, { ...item, key: "b", at: moment(9) }, true);
      expect((await store.source(source.id))?.health).toMatchObject({ itemsSeen: 2, articlesAdded: 2 });
      expect(await store.sourceItems(source.id, ["a", "c"])).toEqual([{ ...item, done: true, attempts: 2 }]);
      await store.forgetSourceItems(source.id, moment(5), ["a"]);
      expect(await store.sourceItems(source.id, ["a", "b"])).toHaveLength(2);
      await store.forgetSourceItems(source.id, moment(5), []);
      expect((await store.sourceItems(source.id, ["a", "b"])).map(({ key }) => key)).toEqual(["b"]);
    });

    test("one that is ended leaves nothing, and its worker finds that out", async () => {
      const empty = await bench.rows();
      const { source } = await store.saveSource(feedAt("https://b.example/rss"));
      const held = await taken("one", 0);
      await store.saveSourceItem(source.id, { key: "a", version: null, done: true, attempts: 1, at: moment(0) });
      expect(await store.deleteSource(source.id)).toBe(true);
      expect(await store.deleteSource(source.id)).toBe(false);
      expect(await bench.rows()).toEqual(empty);
      await store.saveSourceItem(source.id, { key: "b", version: null, done: true, attempts: 1, at: moment(0) });
      expect(await store.renewClaim(source.id, "one", moment(9))).toBe(false);
      expect(await store.finishPoll(source.id, "one", wentWell(held, 60))).toBeNull();
      expect(await bench.rows()).toEqual(empty);
    });
  });
}
