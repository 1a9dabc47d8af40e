import type { Store } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed, type Example, exampleOf, mergeClaims } from "../example.ts";
import { type Bench, openBench } from "./bench.ts";
import { correction } from "./correction.ts";
import { again, expulsion, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

const cut = {
  ...expulsion,
  rest: "Another end, as a better extractor reads it, with none of the words there were before.",
};

/** What holds of a text that takes the place of an earlier one, and of what people said of that. */
export function testVersions(open: OpenTestStore): void {
  describe("versions", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    const replace = async (earlier: string, { article, stamp, annotation, resolution }: Example) => {
      await store.saveArticle(article, stamp, earlier);
      if ((await store.stamp(article.id, "resolve")) !== null) return;
      await store.saveAnnotation(annotation);
      await store.mergeBlocks(await store.saveResolution(resolution), mergeClaims);
    };
    const reject = async () => {
      const event = await bench.eventOfType("SANCTION");
      const claimIds = event.evidence.map((report) => report.claimId);
      const said = correction({ action: "reject-event", eventId: event.id, claimIds });
      await store.saveCorrection(said);
      return said;
    };

    test("a text put in another's place stands, the earlier one stays readable and counts for nothing", async () => {
      const first = await bench.only({ ...expulsion, url: null });
      const next = exampleOf({ ...visit, url: null });
      await replace(first.article.id, next);
      expect(await bench.titles("")).toEqual([visit.title]);
      expect(await bench.types("")).toEqual(["CONSULT", "ACCUSE"]);
      expect((await store.articleView(first.article.id))?.text).toBe(first.article.text);
      const versions = { standing: next.article.id, earlier: [first.article.id] };
      expect(await store.versionsOf(first.article.id)).toEqual(versions);
      expect(await store.versionsOf(next.article.id)).toEqual(versions);
    });

    test("what people said goes over to the same words, beside what other articles report, and can be undone", async () => {
      const first = await bench.only(expulsion);
      await bench.put(again);
      const said = await reject();
      await replace(first.article.id, exampleOf(cut));
      const event = await bench.eventOfType("SANCTION");
      expect(event.evidence).toHaveLength(2);
      expect(event.evidence.map((report) => report.articleId)).toContain(exampleOf(cut).article.id);
      expect(event.status).toBe("rejected");
      expect(await store.correctionsIn(exampleOf(cut).article.id)).toEqual([said]);
      expect((await store.eventView(event.id))?.corrections).toEqual([said]);
      await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
      expect((await bench.eventOfType("SANCTION")).status).toBe("detected");
      expect(await store.correctionsIn(exampleOf(cut).article.id)).toEqual([]);
    });

    test("undoing reaches an event that only the new text reports", async () => {
      const first = await bench.only(expulsion);
      const said = await reject();
      await replace(first.article.id, exampleOf(cut));
      expect((await bench.eventOfType("SANCTION")).status).toBe("rejected");
      await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
      expect((await bench.eventOfType("SANCTION")).status).toBe("detected");
    });

    test("a split goes over to the mention with the same words in the same line", async () => {
      const first = await bench.only(expulsion);
      const mention = first.annotation.mentions.find((one) => one.evidence.quote === "France");
      const actorId = actorNamed("France").id;
      const mentionIds = [mention?.id ?? ""];
      await store.saveCorrection(correction({ action: "split-actor", actorId, mentionIds, name: "France (ship)" }));
      const moved = exampleOf({ ...cut, sentences: [...visit.sentences, ...expulsion.sentences] });
      await replace(first.article.id, moved);
      expect((await bench.eventOfType("SANCTION")).targets).toMatchObject([{ name: "France (ship)" }]);
      expect((await bench.eventOfType("ACCUSE")).sources).toMatchObject([{ name: "France" }]);
    });

    test("what was said of words that are gone stays, and holds again when they come back", async () => {
      const first = await bench.only(expulsion);
      const said = await reject();
      const other = exampleOf({ ...visit, url: null });
      await replace(first.article.id, other);
      expect(await store.correctionsIn(other.article.id)).toEqual([]);
      expect(await store.correctionsIn(first.article.id)).toEqual([said]);
      await replace(other.article.id, first);
      expect(await store.versionsOf(other.article.id)).toEqual({
        standing: first.article.id,
        earlier: [other.article.id],
      });
      expect((await bench.eventOfType("SANCTION")).status).toBe("rejected");
      expect(await bench.types("(is:rejected OR -is:rejected)")).toEqual(["SANCTION"]);
    });

    test("putting the same text in the same place again changes nothing", async () => {
      const first = await bench.only(expulsion);
      await reject();
      await replace(first.article.id, exampleOf(cut));
      const before = await bench.rows();
      await replace(first.article.id, exampleOf(cut));
      expect(await bench.rows()).toEqual(before);
    });

    test("what was said of a claim stays with its words when a new engine gives it another id", async () => {
      const { article, resolution, annotation } = await bench.only(expulsion);
      await reject();
      const [claim] = resolution.claims;
      if (!claim) throw new Error("there is one");
      const renamed = { ...claim, claim: { ...claim.claim, id: `${claim.claim.id.slice(0, -1)}x` } };
      const stamp = { ...resolution.stamp, version: "resolve/2" };
      await store.saveAnnotation({ ...annotation, eventMentions: [renamed.claim] });
      const blocks = await store.saveResolution({ ...resolution, stamp, claims: [renamed] });
      await store.mergeBlocks(blocks, mergeClaims);
      const event = await bench.eventOfType("SANCTION");
      expect(event.evidence.map((report) => report.claimId)).toEqual([renamed.claim.id]);
      expect(event.status).toBe("rejected");
      expect(await store.correctionsIn(article.id)).toHaveLength(1);
    });
  });
}
