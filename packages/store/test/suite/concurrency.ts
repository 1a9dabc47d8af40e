import type { Store } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed, exampleOf, mergeClaims, type Sketch } from "../example.ts";
import { type Bench, openBench } from "./bench.ts";
import { expulsion } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

/** What holds when several write and read at once. */
export function testConcurrency(open: OpenTestStore): void {
  describe("at once", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    test("writers and readers at once leave a whole database", async () => {
      const sketches = Array.from(
        { length: 12 },
        (_, index): Sketch => ({
          ...expulsion,
          title: `Report ${index}`,
          sentences: expulsion.sentences.map((sentence) => ({
            ...sentence,
            words: `${sentence.words} Report ${index}.`,
          })),
        }),
      );
      const examples = sketches.map(exampleOf);
      await Promise.all([
        ...examples.map(async (example) => {
          await store.saveArticle(example.article, example.stamp);
          await store.saveAnnotation(example.annotation);
          await store.saveResolution(example.resolution);
        }),
        ...examples.map(() => store.listArticles({ limit: 10 })),
      ]);
      const blocks = [...new Set(examples.flatMap((example) => example.resolution.claims.map((claim) => claim.block)))];
      await store.replaceEvents(blocks, mergeClaims(await store.claimsInBlocks(blocks)));
      expect(await store.counts()).toMatchObject({ articles: 12, events: 1 });
      expect(await store.actorView(actorNamed("Mali").id)).toMatchObject({ articles: 12, mentions: 12, events: 1 });
    });
  });
}
