import type { Store } from "@dateline/core";
import { ArticleView, EventView, makeId } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed, exampleOf, type Sketch } from "../example.ts";
import { ingest } from "../ingest.ts";
import { type Bench, openBench, refused } from "./bench.ts";
import { again, expulsion, undated, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

/** What holds of views, lists, relations and stories. */
export function testReading(open: OpenTestStore): void {
  describe("reading", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    test("an article's view holds its cast, events and copies, and is valid", async () => {
      const [first, , third] = await bench.put(expulsion, visit, again);
      if (!first || !third) throw new Error("the examples are missing");
      await store.saveArticleLinks([{ from: third.article.id, to: first.article.id, kind: "copy", score: 0.8 }]);
      const view = await store.articleView(first.article.id);
      expect(ArticleView.safeParse(view).error).toBeUndefined();
      expect(view?.title).toBe(expulsion.title);
      expect(view?.actors.map((actor) => actor.name).sort()).toEqual(["Bamako", "France", "Mali"]);
      expect(view?.events.map((event) => event.type)).toEqual(["SANCTION"]);
      expect(view?.copies.map((copy) => copy.id)).toEqual([third.article.id]);
      expect(view?.related).toEqual([]);
      expect(await store.articleView(makeId("article", ["none"]))).toBeNull();
    });

    test("an event's view names every article that reports it", async () => {
      const [first, second] = await bench.put(expulsion, again);
      const event = await bench.eventOfType("SANCTION");
      const view = await store.eventView(event.id);
      expect(EventView.safeParse(view).error).toBeUndefined();
      expect(view?.articles.map((article) => article.id).sort()).toEqual(
        [first?.article.id, second?.article.id].sort(),
      );
      expect(view?.actors.map((actor) => actor.name).sort()).toEqual(["France", "Mali"]);
      expect((await store.articleView(first?.article.id ?? ""))?.related.map((one) => one.id)).toEqual([
        second?.article.id,
      ]);
      expect(await store.eventView(makeId("event", ["none"]))).toBeNull();
    });

    test("a quote that the stored text no longer bears out is an error, not a view", async () => {
      const { article } = await bench.only(expulsion);
      const event = await bench.eventOfType("SANCTION");
      await bench.damageText(article.id);
      expect(await refused(store.articleView(article.id))).toBe("DATABASE_FAILED");
      await expect(store.eventView(event.id)).rejects.toThrow(new RegExp(`from \\d+ to \\d+ \\(${article.id}\\)`));
      expect(await refused(store.listEvents({ limit: 10 }))).toBe("DATABASE_FAILED");
    });

    test("lists are newest first, undated last, and pages fit together", async () => {
      const sketches = Array.from(
        { length: 7 },
        (_, index): Sketch => ({
          title: `Report ${index}`,
          published: index === 3 ? null : `2022-0${(index % 3) + 1}-01`,
          sentences: [
            {
              words: `Mali met Chad for round ${index}.`,
              type: "CONSULT",
              source: "Mali",
              target: "Chad",
              day: `2022-0${index + 1}-05`,
            },
          ],
        }),
      );
      await bench.put(...sketches);
      const whole = await store.listArticles({ limit: 50 });
      expect(whole.total).toBe(7);
      expect(whole.next).toBeNull();
      expect(whole.items.at(-1)?.title).toBe("Report 3");
      const dates = whole.items.slice(0, 6).map((item) => item.published?.value ?? "");
      expect(dates).toEqual([...dates].sort().reverse());
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Store["listArticles"]>> = await store.listArticles({ limit: 2, cursor });
        expect(page.total).toBe(7);
        paged.push(...page.items.map((item) => item.id));
        cursor = page.next;
        if (paged.length === 2) await bench.put({ ...expulsion, published: "2025-01-01" });
        if (paged.length === 2)
          await store.deleteArticle(exampleOf({ ...expulsion, published: "2025-01-01" }).article.id);
      } while (cursor !== null);
      expect(paged).toEqual(whole.items.map((item) => item.id));
      const days = (await store.listEvents({ limit: 50 })).items.map((item) => item.event.time.earliest ?? "");
      expect(days).toEqual([...days].sort().reverse());
    });

    test("something newer that comes while one pages moves nothing on later pages", async () => {
      await bench.put(expulsion, again);
      const first = await store.listArticles({ limit: 1 });
      await bench.put(visit);
      const second = await store.listArticles({ limit: 1, cursor: first.next });
      expect([first.items[0]?.title, second.items[0]?.title]).toEqual([again.title, expulsion.title]);
    });

    test("a wrong limit or cursor is refused", async () => {
      expect(await refused(store.listArticles({ limit: 0 }))).toBe("INVALID_DATA");
      expect(await refused(store.listActors({ limit: 201 }))).toBe("INVALID_DATA");
      expect(await refused(store.listEvents({ limit: 10, cursor: "nonsense" }))).toBe("INVALID_DATA");
    });

    test("events are listed by actor and by article", async () => {
      const [, second] = await bench.put(expulsion, visit);
      const list = async (filter: { actorId?: string; articleId?: string }) =>
        (await store.listEvents({ limit: 10, ...filter })).items.map((item) => item.event.type).sort();
      expect(await list({ actorId: actorNamed("France").id })).toEqual(["ACCUSE", "SANCTION"]);
      expect(await list({ articleId: second?.article.id ?? "" })).toEqual(["ACCUSE", "CONSULT"]);
      expect(await list({ actorId: actorNamed("France").id, articleId: second?.article.id ?? "" })).toEqual(["ACCUSE"]);
    });

    test("an actor's view counts and names what is said of it", async () => {
      await bench.put(expulsion, visit, again);
      const view = await store.actorView(actorNamed("Mali").id);
      expect(view).toMatchObject({ articles: 3, mentions: 3, events: 2 });
      expect(view?.namesSeen).toEqual([{ text: "Mali", count: 3 }]);
      expect(view?.recentEvents.map((event) => event.type)).toEqual(["ACCUSE", "SANCTION"]);
      expect(view?.inArticles.map((article) => article.title)).toEqual([visit.title, again.title, expulsion.title]);
      expect(view?.relations.map(({ other }) => other.name)).toEqual(["France"]);
    });

    test("a relation has both directions, by month", async () => {
      await bench.put(expulsion, visit, again);
      const [mali, france] = [actorNamed("Mali").id, actorNamed("France").id];
      const found = await store.relation(france, mali);
      const forward = { events: 1, score: -5.5 };
      const back = { events: 1, score: -2 };
      const none = { events: 0, score: null };
      const maliFirst = mali < france;
      expect(found?.relation).toMatchObject({ aToB: maliFirst ? forward : back, bToA: maliFirst ? back : forward });
      expect(found?.relation.months.map((month) => month.month)).toEqual(["2022-01", "2023-02"]);
      expect(found?.relation.months[0]).toMatchObject({
        aToB: maliFirst ? forward : none,
        bToA: maliFirst ? none : forward,
      });
      expect(found?.events.map((view) => view.event.type)).toEqual(["ACCUSE", "SANCTION"]);
      expect(found?.actors.map((actor) => actor.id)).toEqual([mali, france].sort());
      expect(await store.relation(mali, mali)).toBeNull();
      expect(await store.relation(mali, actorNamed("Sergey Lavrov").id)).toBeNull();
    });

    test("what was planned, or denied, is not counted as done", async () => {
      const example = exampleOf(expulsion);
      for (const { claim } of example.resolution.claims) claim.modality = "planned";
      await ingest(store, example);
      const found = await store.relation(actorNamed("Mali").id, actorNamed("France").id);
      expect(found?.relation).toMatchObject({ months: [], aToB: { events: 0 }, bToA: { events: 0 } });
      expect(found?.events).toHaveLength(1);
    });

    test("a story is everything that copies and shared events reach, the earliest first", async () => {
      const [first, second, third, alone] = await bench.put(expulsion, visit, again, undated);
      if (!first || !second || !third || !alone) throw new Error("the examples are missing");
      await store.saveArticleLinks([{ from: second.article.id, to: third.article.id, kind: "excerpt", score: 0.7 }]);
      const story = await store.story(second.article.id);
      expect(story?.articleIds).toEqual([first, third, second].map((example) => example.article.id));
      expect(story?.title).toBe(expulsion.title);
      expect(story?.copies).toEqual([[second.article.id, third.article.id].sort()]);
      expect(story?.eventIds).toHaveLength(3);
      expect((await store.story(first.article.id))?.id).toBe(story?.id);
      expect((await store.story(alone.article.id))?.articleIds).toEqual([alone.article.id]);
      expect(await store.story(makeId("article", ["none"]))).toBeNull();
    });

    test("ids may be shortened where only one fits", async () => {
      const { article } = await bench.only(expulsion);
      const short = article.id.slice("article_".length, "article_".length + 8);
      expect(await store.wholeId("article", short)).toBe(article.id);
      expect(await store.wholeId("article", `article_${short}`.toUpperCase())).toBe(article.id);
      expect(await refused(store.wholeId("article", article.id.slice(8, 11)))).toBe("NOT_FOUND");
      expect(await refused(store.wholeId("event", "zzzzzzzz"))).toBe("NOT_FOUND");
      expect(await refused(store.wholeId("article", "50%_"))).toBe("NOT_FOUND");
    });

    test("a shortened id that fits two is refused with both", async () => {
      const known = new Map<string, string>();
      let clash: [string, string] | undefined;
      for (let index = 0; clash === undefined; index += 1) {
        const { id } = actorNamed(`Name ${index}`);
        const start = id.slice(0, 10);
        const other = known.get(start);
        if (other !== undefined) clash = [other, `Name ${index}`];
        known.set(start, `Name ${index}`);
      }
      await bench.only({
        title: "Two names",
        sentences: [
          { words: `${clash[0]} met ${clash[1]} today.`, type: "CONSULT", source: clash[0], target: clash[1] },
        ],
      });
      const start = actorNamed(clash[0]).id.slice(6, 10);
      await expect(store.wholeId("actor", start)).rejects.toThrow(actorNamed(clash[1]).id);
      expect(await refused(store.wholeId("actor", start))).toBe("AMBIGUOUS_ID");
    });
  });
}
