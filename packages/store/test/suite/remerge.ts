import type { ResolvedClaim, Store } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed, exampleOf, mergeClaims, type Sketch } from "../example.ts";
import { type Bench, openBench } from "./bench.ts";
import { correction } from "./correction.ts";
import { expulsion, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

const elsewhere: Sketch = {
  title: "Bamako orders envoy out",
  published: "2022-02-01",
  sentences: [
    {
      words: "Bamako expelled the envoy of France.",
      type: "SANCTION",
      mode: "expel",
      source: "Bamako",
      target: "France",
      day: "2022-01-31",
    },
  ],
};

/** Blocks by the names of actors, as in the examples: whoever takes another's name takes its block. */
function rekey(claims: readonly ResolvedClaim[]): ResolvedClaim[] {
  return claims.map((claim) => {
    const { type, time } = claim.claim;
    const block = [type, claim.sources[0]?.name, claim.targets[0]?.name ?? "", time.earliest ?? ""].join("|");
    return { ...claim, block };
  });
}

/** What merging and splitting actors does to their events, and what writers who meet at one block leave. */
export function testRemerge(open: OpenTestStore): void {
  describe("merging again", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    const said = async (change: Parameters<typeof correction>[0]) => {
      const made = correction(change);
      await store.mergeBlocks(await store.saveCorrection(made, rekey), mergeClaims);
      return made;
    };
    const merge = () => said({ action: "merge-actors", actorId: actorNamed("Bamako").id, into: actorNamed("Mali").id });
    const sanctions = async () =>
      (await store.listEvents({ limit: 10, query: "type:SANCTION" })).items.map((item) => item.event);
    const unsaid = (rows: string[]) => rows.filter((row) => !/^(correction|split_mentions)/.test(row));

    test("events of merged actors become one, and two again when that is undone", async () => {
      await bench.put(expulsion, elsewhere);
      const before = await bench.rows();
      expect(await sanctions()).toHaveLength(2);
      const made = await merge();
      const [one, ...rest] = await sanctions();
      expect(rest).toEqual([]);
      expect(one?.evidence.map((report) => report.articleId)).toHaveLength(2);
      expect(one?.sources).toMatchObject([{ actorId: actorNamed("Mali").id, name: "Mali" }]);
      expect(await store.actorView(actorNamed("Bamako").id)).toMatchObject({ articles: 2, events: 1 });
      expect((await store.corrections({ limit: 5 })).items).toMatchObject([{ author: "Ann", at: made.at }]);
      await said({ action: "undo", correctionId: made.id });
      expect(unsaid(await bench.rows())).toEqual(unsaid(before));
    });

    test("a merge holds for articles that come later, or are resolved again", async () => {
      await bench.put(expulsion, elsewhere);
      await merge();
      const later = exampleOf({ ...elsewhere, title: "A third report", rest: "It was told a third time." });
      const second = exampleOf(elsewhere);
      for (const { article, stamp, annotation, resolution } of [later, second]) {
        await store.saveArticle(article, stamp);
        await store.saveAnnotation(annotation);
        const stamped = { ...resolution, stamp: { ...resolution.stamp, version: "resolve/2" } };
        await store.mergeBlocks(await store.saveResolution(stamped, rekey), mergeClaims);
      }
      const [one, ...rest] = await sanctions();
      expect(rest).toEqual([]);
      expect(one?.evidence).toHaveLength(3);
    });

    test("an edit of a merged event stays with the reports it was made on", async () => {
      await bench.put(expulsion, elsewhere);
      const made = await merge();
      const [one] = await sanctions();
      if (!one) throw new Error("there is one");
      const claimIds = one.evidence.map((report) => report.claimId);
      await said({ action: "edit-event", eventId: one.id, claimIds, edit: { place: "Kati" } });
      expect(await sanctions()).toMatchObject([{ status: "edited", place: { place: { name: "Kati" } } }]);
      await said({ action: "undo", correctionId: made.id });
      expect((await sanctions()).map((event) => [event.status, event.place?.place.name])).toEqual([
        ["edited", "Kati"],
        ["edited", "Kati"],
      ]);
    });

    test("mentions split off an actor take their event along, and bring it back", async () => {
      const [, second] = await bench.put(expulsion, { ...visit, sentences: visit.sentences.slice(1) });
      const mentionIds = second?.annotation.mentions
        .filter((one) => one.evidence.quote === "Mali")
        .map((one) => one.id);
      const before = await bench.rows();
      const mali = actorNamed("Mali").id;
      const made = await said({
        action: "split-actor",
        actorId: mali,
        mentionIds: mentionIds ?? [],
        name: "Mali (film)",
      });
      const accused = await bench.eventOfType("ACCUSE");
      expect(accused.targets).toMatchObject([{ name: "Mali (film)" }]);
      expect(accused.id).not.toBe(exampleOf(visit).merged[1]?.event.id);
      expect(await store.actorView(mali)).toMatchObject({ articles: 1, events: 1 });
      await said({ action: "undo", correctionId: made.id });
      const kept = (rows: string[]) => unsaid(rows).filter((row) => !/^(actors|actor_names)/.test(row));
      expect(kept(await bench.rows())).toEqual(kept(before));
    });

    test("several who merge one block at once leave what all of them wrote", async () => {
      const examples = Array.from({ length: 10 }, (_, index) => exampleOf({ ...elsewhere, title: `Report ${index}` }));
      await Promise.all(
        examples.map(async ({ article, stamp, annotation, resolution }) => {
          await store.saveArticle(article, stamp);
          await store.saveAnnotation(annotation);
          await store.mergeBlocks(await store.saveResolution(resolution), mergeClaims);
        }),
      );
      const [one, ...rest] = await sanctions();
      expect(rest).toEqual([]);
      expect(one?.evidence).toHaveLength(10);
      expect((await bench.rows()).filter((row) => row.startsWith("stale_blocks"))).toEqual([]);
    });
  });
}
