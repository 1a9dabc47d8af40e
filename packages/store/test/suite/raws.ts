import type { Store } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exampleOf } from "../example.ts";
import { noise } from "../noise.ts";
import { type Bench, openBench } from "./bench.ts";
import { expulsion, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

/** What holds of the kept bytes of pages. The bench's clock begins in 2024 and goes on by a second at every look. */
export function testRaws(open: OpenTestStore): void {
  describe("kept bytes", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    const long = "2023-01-01T00:00:00.000Z";
    const later = "2025-01-01T00:00:00.000Z";
    const bytes = new TextEncoder().encode("<p>one</p>".repeat(500));

    test("go where they are older than a moment, with what they took as stored; the articles stay", async () => {
      const { article } = await bench.only(expulsion);
      await store.saveRaw(article.hashes.raw, bytes, "text/html");
      expect(await store.dropRaws({ before: long, unusedBefore: long })).toEqual({ pages: 0, bytes: 0 });
      expect(await store.raw(article.hashes.raw)).toEqual({ bytes, contentType: "text/html" });
      const dropped = await store.dropRaws({ before: later, unusedBefore: long });
      expect(dropped.pages).toBe(1);
      expect(dropped.bytes).toBeGreaterThan(20);
      expect(dropped.bytes).toBeLessThan(bytes.length);
      expect(await store.raw(article.hashes.raw)).toBeNull();
      expect(await store.article(article.id)).toEqual(article);
      expect(await store.dropRaws({ before: later, unusedBefore: later })).toEqual({ pages: 0, bytes: 0 });
    });

    test("go where no article was made from them, unless they have just come", async () => {
      const { article } = await bench.only(visit);
      const unused = "f".repeat(64);
      await store.saveRaw(article.hashes.raw, bytes, null);
      await store.saveRaw(unused, bytes, null);
      expect(await store.dropRaws({ before: null, unusedBefore: long })).toEqual({ pages: 0, bytes: 0 });
      expect(await store.dropRaws({ before: null, unusedBefore: later })).toMatchObject({ pages: 1 });
      expect(await store.raw(unused)).toBeNull();
      expect(await store.raw(article.hashes.raw)).not.toBeNull();
    });

    test("give their space back once they are gone, and a second time there is nothing to give", async () => {
      const { article } = await bench.only(visit);
      await store.saveRaw(article.hashes.raw, noise(1_000_000), null);
      expect(await store.reclaimSpace({ rewrite: false })).toEqual({ bytes: 0 });
      const dropped = await store.dropRaws({ before: later, unusedBefore: long });
      const given = await store.reclaimSpace({ rewrite: false });
      expect(given.bytes).toBeGreaterThan(dropped.bytes * 0.9);
      expect(await store.reclaimSpace({ rewrite: false })).toEqual({ bytes: 0 });
      expect(await store.article(article.id)).toEqual(article);
    });

    test("keep the moment they first came with when they come again", async () => {
      const { article } = exampleOf(visit);
      await store.saveRaw(article.hashes.raw, bytes, null);
      const before = await bench.rows();
      await store.saveRaw(article.hashes.raw, bytes, null);
      expect(await bench.rows()).toEqual(before);
    });
  });
}
