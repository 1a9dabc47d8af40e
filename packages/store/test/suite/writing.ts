import type { Store } from "@dateline/core";
import { makeId } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed, exampleOf, mergeClaims } from "../example.ts";
import { ingest } from "../ingest.ts";
import { type Bench, openBench, refused } from "./bench.ts";
import { correction } from "./correction.ts";
import { again, expulsion, undated, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

/** What holds of everything that is written. */
export function testWriting(open: OpenTestStore): void {
  describe("writing", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    test("an article comes back as it was saved", async () => {
      const { article: report, stamp } = exampleOf(expulsion);
      const article = { ...report, blocks: report.blocks.map((block) => ({ ...block, role: "answer" as const })) };
      expect(await store.saveArticle(article, stamp)).toBe("added");
      expect(await store.article(article.id)).toEqual(article);
      expect(await store.articleMadeBy(stamp)).toBe(article.id);
      expect(await store.stamp(article.id, "extract")).toEqual(stamp);
      expect(await store.article(makeId("article", ["none"]))).toBeNull();
      expect(await store.articleMadeBy({ ...stamp, inputHash: "other" })).toBeNull();
    });

    test("an article read again elsewhere is unchanged, one with another title is updated", async () => {
      const { article, stamp } = await bench.only(expulsion);
      const moved = { ...article, provenance: { ...article.provenance, fetchedAt: "2030-01-01T00:00:00.000Z" } };
      const before = await bench.rows();
      expect(await store.saveArticle(moved, stamp)).toBe("unchanged");
      expect(await bench.rows()).toEqual(before);
      expect(await store.saveArticle({ ...article, title: "Envoy expelled" }, stamp)).toBe("updated");
      expect((await store.article(article.id))?.title).toBe("Envoy expelled");
      expect((await store.article(article.id))?.provenance).toEqual(article.provenance);
      expect(await bench.titles("envoy")).toEqual(["Envoy expelled"]);
      expect(await store.counts()).toMatchObject({ articles: 1, events: 1 });
    });

    test("an article that breaks an invariant is refused", async () => {
      const { article, stamp } = exampleOf(expulsion);
      expect(await refused(store.saveArticle({ ...article, text: `${article.text}!` }, stamp))).toBe("INVALID_DATA");
      expect(await store.counts()).toMatchObject({ articles: 0 });
    });

    test("evidence that the text does not bear out is refused, and nothing of it stays", async () => {
      const { article, stamp, annotation, resolution } = exampleOf(expulsion);
      await store.saveArticle(article, stamp);
      const [mention] = annotation.mentions;
      if (!mention) throw new Error("the example has a mention");
      const wrong = {
        ...mention,
        evidence: { ...mention.evidence, quote: "Niger".slice(0, mention.evidence.quote.length) },
      };
      expect(await refused(store.saveAnnotation({ ...annotation, mentions: [wrong] }))).toBe("INVALID_DATA");
      expect(await store.annotation(article.id)).toBeNull();
      expect(await refused(store.saveResolution(resolution))).toBe("INVALID_DATA");
      const stranger = { ...annotation, articleId: makeId("article", ["none"]) };
      expect(await refused(store.saveAnnotation(stranger))).toBe("NOT_FOUND");
    });

    test("everything written twice leaves every row as it was", async () => {
      const examples = await bench.put(expulsion, visit, again, undated);
      const [first, , third] = examples;
      if (!first || !third) throw new Error("the examples are missing");
      const link = { from: third.article.id, to: first.article.id, kind: "copy" as const, score: 0.9 };
      const bytes = new TextEncoder().encode("<html>");
      const event = await bench.eventOfType("SANCTION");
      const said = correction({
        action: "confirm-event",
        eventId: event.id,
        claimIds: event.evidence.map((one) => one.claimId),
      });
      const rest = async () => {
        await store.saveArticleLinks([link]);
        await store.saveRaw(first.article.hashes.raw, bytes, "text/html");
        await store.saveCorrection(said);
      };
      await rest();
      const before = await bench.rows();
      expect(before.length).toBeGreaterThan(40);
      for (const example of [...examples].reverse()) {
        await ingest(store, example);
        expect(await store.saveResolution(example.resolution)).toEqual([]);
      }
      const blocks = examples.flatMap((example) => example.resolution.claims.map((claim) => claim.block));
      await store.replaceEvents(blocks, mergeClaims(await store.claimsInBlocks(blocks)));
      await rest();
      expect(await bench.rows()).toEqual(before);
    });

    test("the order in which articles come does not matter for what is read", async () => {
      await bench.put(expulsion, visit, again);
      const one = await store.listEvents({ limit: 50 });
      const actors = await store.listActors({ limit: 50 });
      for (const item of (await store.listArticles({ limit: 50 })).items) await store.deleteArticle(item.id);
      await bench.put(again, visit, expulsion);
      const two = await store.listEvents({ limit: 50 });
      expect(two.items.map((view) => view.event.id)).toEqual(one.items.map((view) => view.event.id));
      expect((await store.listActors({ limit: 50 })).items).toEqual(actors.items);
    });

    test("raw bytes are kept under their hash", async () => {
      const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);
      await store.saveRaw("a".repeat(64), bytes, "text/html; charset=utf-8");
      expect(await store.raw("a".repeat(64))).toEqual({ bytes, contentType: "text/html; charset=utf-8" });
      expect(await store.raw("b".repeat(64))).toBeNull();
    });

    test("a resolution has no stamp until its blocks are merged", async () => {
      const example = exampleOf(expulsion);
      await store.saveArticle(example.article, example.stamp);
      await store.saveAnnotation(example.annotation);
      const blocks = await store.saveResolution(example.resolution);
      expect(blocks).toEqual(example.resolution.claims.map((claim) => claim.block));
      expect(await store.stamp(example.article.id, "resolve")).toBeNull();
      expect(await store.saveResolution(example.resolution)).toEqual(blocks);
      await store.replaceEvents(blocks, mergeClaims(await store.claimsInBlocks(blocks)));
      expect(await store.stamp(example.article.id, "resolve")).toEqual(example.resolution.stamp);
      expect(await store.stamp(example.article.id, "annotate")).toEqual(example.annotation.stamp);
    });

    test("a new resolution takes its old claims out of their blocks", async () => {
      const { resolution, article } = await bench.only(visit);
      const [kept, dropped] = resolution.claims;
      if (!kept || !dropped) throw new Error("the example has two claims");
      const blocks = await store.saveResolution({ ...resolution, claims: [kept] });
      expect(blocks).toEqual([dropped.block]);
      await store.replaceEvents(blocks, mergeClaims(await store.claimsInBlocks(blocks)));
      expect((await store.articleView(article.id))?.events.map((event) => event.type)).toEqual(["CONSULT"]);
      expect(await store.relation(actorNamed("France").id, actorNamed("Mali").id)).toBeNull();
      expect((await store.actorView(actorNamed("France").id))?.events).toBe(0);
    });

    test("detected actors are found by folded name, with what all articles say of them", async () => {
      const one = exampleOf(expulsion);
      const two = exampleOf(again);
      for (const [example, alias] of [
        [one, "République du Mali"],
        [two, "Mali Republic"],
      ] as const) {
        example.resolution.actors = example.resolution.actors.map((actor) =>
          actor.name === "Mali"
            ? { ...actor, names: [...actor.names, { text: alias, kind: "alias", language: null }] }
            : actor,
        );
        await ingest(store, example);
      }
      const [found, ...more] = await store.actorsNamed(["republique du mali", "nobody"]);
      expect(more).toEqual([]);
      expect(found?.names.map((name) => name.text).sort()).toEqual(["Mali", "Mali Republic", "République du Mali"]);
      await store.deleteArticle(two.article.id);
      const [left] = await store.actorsNamed(["mali"]);
      expect(left?.names.map((name) => name.text)).toEqual(["Mali", "République du Mali"]);
    });

    test("near-duplicates are found by a shared band", async () => {
      const [first, , third] = await bench.put(expulsion, visit, again);
      const found = await store.signaturesSharing(["2:b", "9:z"]);
      expect(found.map((one) => one.articleId)).toEqual([first?.article.id, third?.article.id].sort());
      expect(found[0]).toMatchObject({ minhash: [1, 2, 3] });
      expect(await store.signaturesSharing([])).toEqual([]);
    });

    test("a later version of an article takes its place, and gives it back when it is deleted", async () => {
      const url = "https://example.org/expulsion";
      const [first] = await bench.put({ ...expulsion, url });
      const rest = `${expulsion.rest} This report was corrected.`;
      const second = exampleOf({ ...expulsion, url, rest, title: "Corrected report" });
      expect(await store.saveArticle(second.article, second.stamp)).toBe("updated");
      await ingest(store, second);
      expect(await bench.titles("")).toEqual(["Corrected report"]);
      const [left] = (await store.listEvents({ limit: 10 })).items;
      expect(left?.event.evidence.map((one) => one.articleId)).toEqual([second.article.id]);
      expect((await store.articleView(first?.article.id ?? ""))?.text).toBe(first?.article.text);
      const before = await bench.rows();
      if (first) await ingest(store, first);
      await ingest(store, second);
      expect(await bench.rows()).toEqual(before);
      await store.deleteArticle(second.article.id);
      expect(await bench.titles("")).toEqual([expulsion.title]);
      if (first) await ingest(store, first);
      expect((await store.listEvents({ limit: 10 })).items[0]?.articles.map((one) => one.id)).toEqual([
        first?.article.id,
      ]);
    });

    test("an older version that comes late does not take the place of the newer one", async () => {
      const url = "https://example.org/expulsion";
      await bench.put({
        ...expulsion,
        url,
        published: "2022-02-02",
        rest: `${expulsion.rest} Corrected.`,
        title: "Newer",
      });
      const older = exampleOf({ ...expulsion, url, published: "2022-01-31", title: "Older" });
      expect(await store.saveArticle(older.article, older.stamp)).toBe("added");
      expect(await bench.titles("")).toEqual(["Newer"]);
    });

    test("other articles under the same canonical URL stay beside one another", async () => {
      await bench.put({ ...expulsion, url: "https://example.org/" }, { ...visit, url: "https://example.org/" });
      expect(await bench.titles("")).toEqual([visit.title, expulsion.title]);
    });

    test("deleting an article leaves nothing that rests on it alone", async () => {
      const empty = await bench.rows();
      const [first, second] = await bench.put(expulsion, again);
      if (!first || !second) throw new Error("the examples are missing");
      await store.deleteArticle(first.article.id);
      const [left] = (await store.listEvents({ limit: 10 })).items;
      expect(left?.event.evidence.map((one) => one.articleId)).toEqual([second.article.id]);
      expect(left?.event.sources[0]?.evidence).toHaveLength(1);
      expect((await store.actorView(actorNamed("Mali").id))?.articles).toBe(1);
      expect(await store.article(first.article.id)).toBeNull();
      await store.deleteArticle(second.article.id);
      await store.replaceEvents(
        second.resolution.claims.map((claim) => claim.block),
        [],
      );
      expect(await store.counts()).toEqual({ articles: 0, actors: 0, events: 0, quotes: 0, corrections: 0 });
      expect(await bench.rows()).toEqual(empty);
      await store.deleteArticle(first.article.id);
    });
  });
}
