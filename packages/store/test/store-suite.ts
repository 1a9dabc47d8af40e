import type { Correction, CorrectionAction, Store } from "@dateline/core";
import { ArticleView, DatelineError, EventView, makeId } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed, type Example, exampleOf, mergeClaims, type Sketch } from "./example.ts";
import { ingest } from "./ingest.ts";

/** A store to be tested, with a look at all its rows for proving that nothing changed. */
export interface TestStore {
  store: Store;
  /** Every row of every table as text, in a fixed order. */
  rows(): Promise<string[]>;
  /** Changes the stored text of an article behind the store's back. */
  damageText(articleId: string): Promise<void>;
}

const expulsion: Sketch = {
  title: "Mali expels the French ambassador",
  published: "2022-01-31",
  publisher: "Sahel Post",
  sentences: [
    {
      words: "Mali expelled the ambassador of France from Bamako on Monday.",
      type: "SANCTION",
      mode: "expel",
      source: "Mali",
      target: "France",
      day: "2022-01-31",
      place: "Bamako",
    },
  ],
  rest: "The decision follows months of café talk in the capital, Kidal's mayor said.",
  bands: ["1:a", "2:b"],
};

const visit: Sketch = {
  title: "Lavrov visits Mali",
  url: "https://news.example.com/lavrov",
  published: "2023-02-07",
  publisher: "Daily Example",
  sentences: [
    {
      words: "Sergey Lavrov met Assimi Goita on Tuesday.",
      type: "CONSULT",
      mode: "visit",
      source: "Sergey Lavrov",
      target: "Assimi Goita",
      day: "2023-02-07",
    },
    {
      words: "France condemned Mali over the coup.",
      type: "ACCUSE",
      mode: "disapprove",
      source: "France",
      target: "Mali",
      day: "2023-02-06",
    },
  ],
};

const again: Sketch = {
  title: "Bamako sends envoy home",
  url: "https://wire.example.net/envoy",
  published: "2022-02-01",
  publisher: "Wire",
  language: "fr",
  sentences: [
    {
      words: "The ambassador of France was told to leave by Mali, which expelled him.",
      type: "SANCTION",
      mode: "expel",
      source: "Mali",
      target: "France",
      day: "2022-01-31",
    },
  ],
  bands: ["2:b", "3:c"],
};

const undated: Sketch = {
  title: "A note without a date",
  url: null,
  published: null,
  sentences: [{ words: "Wagner threatened Mali in a note.", type: "THREATEN", source: "Wagner", target: "Mali" }],
};

let moment = 0;
function correction(change: CorrectionAction): Correction {
  moment += 1;
  const at = new Date(Date.UTC(2024, 0, 1, 0, moment)).toISOString();
  return { id: makeId("correction", [moment]), author: "Ann", at, note: null, change };
}

/** The tests that every engine must pass; `open` gives a fresh, empty store. */
export function storeSuite(name: string, open: (now: () => Date) => Promise<TestStore>): void {
  describe(`store on ${name}`, () => {
    let held: TestStore;
    let store: Store;
    let clock: Date;

    beforeEach(async () => {
      clock = new Date("2024-01-01T00:00:00Z");
      held = await open(() => {
        clock = new Date(clock.getTime() + 1000);
        return clock;
      });
      store = held.store;
    });

    afterEach(async () => {
      await store.close();
    });

    const put = async (...sketches: Sketch[]): Promise<Example[]> => {
      const examples = sketches.map(exampleOf);
      for (const example of examples) await ingest(store, example);
      return examples;
    };
    const only = async (sketch: Sketch): Promise<Example> => {
      const [example] = await put(sketch);
      if (!example) throw new Error("nothing was ingested");
      return example;
    };
    const titles = async (query: string) =>
      (await store.listArticles({ limit: 50, query })).items.map((item) => item.title);
    const types = async (query: string) =>
      (await store.listEvents({ limit: 50, query })).items.map((item) => item.event.type);
    const actorNames = async (query: string) =>
      (await store.listActors({ limit: 50, query })).items.map((item) => item.actor.name).sort();
    const eventOfType = async (type: string) => {
      const list = await store.listEvents({ limit: 1, query: `type:${type} (is:rejected OR -is:rejected)` });
      const event = list.items[0]?.event;
      if (!event) throw new Error(`no event of type ${type}`);
      return event;
    };
    const refused = async (work: Promise<unknown>): Promise<string> => {
      try {
        await work;
      } catch (error) {
        if (DatelineError.isInstance(error)) return error.code;
        throw error;
      }
      throw new Error("this should have been refused");
    };

    describe("writing", () => {
      test("an article comes back as it was saved", async () => {
        const { article, stamp } = exampleOf(expulsion);
        expect(await store.saveArticle(article, stamp)).toBe("added");
        expect(await store.article(article.id)).toEqual(article);
        expect(await store.articleMadeBy(stamp)).toBe(article.id);
        expect(await store.stamp(article.id, "extract")).toEqual(stamp);
        expect(await store.article(makeId("article", ["none"]))).toBeNull();
        expect(await store.articleMadeBy({ ...stamp, inputHash: "other" })).toBeNull();
      });

      test("an article read again elsewhere is unchanged, one with another title is updated", async () => {
        const { article, stamp } = await only(expulsion);
        const moved = { ...article, provenance: { ...article.provenance, fetchedAt: "2030-01-01T00:00:00.000Z" } };
        const before = await held.rows();
        expect(await store.saveArticle(moved, stamp)).toBe("unchanged");
        expect(await held.rows()).toEqual(before);
        expect(await store.saveArticle({ ...article, title: "Envoy expelled" }, stamp)).toBe("updated");
        expect((await store.article(article.id))?.title).toBe("Envoy expelled");
        expect((await store.article(article.id))?.provenance).toEqual(article.provenance);
        expect(await titles("envoy")).toEqual(["Envoy expelled"]);
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
        const examples = await put(expulsion, visit, again, undated);
        const [first, , third] = examples;
        if (!first || !third) throw new Error("the examples are missing");
        const link = { from: third.article.id, to: first.article.id, kind: "copy" as const, score: 0.9 };
        const bytes = new TextEncoder().encode("<html>");
        const event = await eventOfType("SANCTION");
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
        const before = await held.rows();
        expect(before.length).toBeGreaterThan(40);
        for (const example of [...examples].reverse()) {
          await ingest(store, example);
          expect(await store.saveResolution(example.resolution)).toEqual([]);
        }
        const blocks = examples.flatMap((example) => example.resolution.claims.map((claim) => claim.block));
        await store.replaceEvents(blocks, mergeClaims(await store.claimsInBlocks(blocks)));
        await rest();
        expect(await held.rows()).toEqual(before);
      });

      test("the order in which articles come does not matter for what is read", async () => {
        await put(expulsion, visit, again);
        const one = await store.listEvents({ limit: 50 });
        const actors = await store.listActors({ limit: 50 });
        for (const item of (await store.listArticles({ limit: 50 })).items) await store.deleteArticle(item.id);
        await put(again, visit, expulsion);
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
        const { resolution, article } = await only(visit);
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
        const [first, , third] = await put(expulsion, visit, again);
        const found = await store.signaturesSharing(["2:b", "9:z"]);
        expect(found.map((one) => one.articleId)).toEqual([first?.article.id, third?.article.id].sort());
        expect(found[0]).toMatchObject({ minhash: [1, 2, 3] });
        expect(await store.signaturesSharing([])).toEqual([]);
      });

      test("deleting an article leaves nothing that rests on it alone", async () => {
        const empty = await held.rows();
        const [first, second] = await put(expulsion, again);
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
        expect(await held.rows()).toEqual(empty);
        await store.deleteArticle(first.article.id);
      });
    });

    describe("reading", () => {
      test("an article's view holds its cast, events and copies, and is valid", async () => {
        const [first, , third] = await put(expulsion, visit, again);
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
        const [first, second] = await put(expulsion, again);
        const event = await eventOfType("SANCTION");
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
        const { article } = await only(expulsion);
        const event = await eventOfType("SANCTION");
        await held.damageText(article.id);
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
        await put(...sketches);
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
          if (paged.length === 2) await put({ ...expulsion, published: "2025-01-01" });
          if (paged.length === 2)
            await store.deleteArticle(exampleOf({ ...expulsion, published: "2025-01-01" }).article.id);
        } while (cursor !== null);
        expect(paged).toEqual(whole.items.map((item) => item.id));
        const days = (await store.listEvents({ limit: 50 })).items.map((item) => item.event.time.earliest ?? "");
        expect(days).toEqual([...days].sort().reverse());
      });

      test("something newer that comes while one pages moves nothing on later pages", async () => {
        await put(expulsion, again);
        const first = await store.listArticles({ limit: 1 });
        await put(visit);
        const second = await store.listArticles({ limit: 1, cursor: first.next });
        expect([first.items[0]?.title, second.items[0]?.title]).toEqual([again.title, expulsion.title]);
      });

      test("a wrong limit or cursor is refused", async () => {
        expect(await refused(store.listArticles({ limit: 0 }))).toBe("INVALID_DATA");
        expect(await refused(store.listActors({ limit: 201 }))).toBe("INVALID_DATA");
        expect(await refused(store.listEvents({ limit: 10, cursor: "nonsense" }))).toBe("INVALID_DATA");
      });

      test("events are listed by actor and by article", async () => {
        const [, second] = await put(expulsion, visit);
        const list = async (filter: { actorId?: string; articleId?: string }) =>
          (await store.listEvents({ limit: 10, ...filter })).items.map((item) => item.event.type).sort();
        expect(await list({ actorId: actorNamed("France").id })).toEqual(["ACCUSE", "SANCTION"]);
        expect(await list({ articleId: second?.article.id ?? "" })).toEqual(["ACCUSE", "CONSULT"]);
        expect(await list({ actorId: actorNamed("France").id, articleId: second?.article.id ?? "" })).toEqual([
          "ACCUSE",
        ]);
      });

      test("an actor's view counts and names what is said of it", async () => {
        await put(expulsion, visit, again);
        const view = await store.actorView(actorNamed("Mali").id);
        expect(view).toMatchObject({ articles: 3, mentions: 3, events: 2 });
        expect(view?.namesSeen).toEqual([{ text: "Mali", count: 3 }]);
        expect(view?.recentEvents.map((event) => event.type)).toEqual(["ACCUSE", "SANCTION"]);
        expect(view?.inArticles.map((article) => article.title)).toEqual([visit.title, again.title, expulsion.title]);
        expect(view?.relations.map(({ other }) => other.name)).toEqual(["France"]);
      });

      test("a relation has both directions, by month", async () => {
        await put(expulsion, visit, again);
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
        const [first, second, third, alone] = await put(expulsion, visit, again, undated);
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
        const { article } = await only(expulsion);
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
        await only({
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

    describe("queries", () => {
      beforeEach(async () => {
        await put(expulsion, visit, again, undated);
      });

      test.each<[string, string[]]>([
        ["", [visit.title, again.title, expulsion.title, undated.title]],
        ["ambassador", [again.title, expulsion.title]],
        ["AMBASSADOR", [again.title, expulsion.title]],
        ["cafe", [expulsion.title]],
        ["CAFÉ", [expulsion.title]],
        ["kidal", [expulsion.title]],
        ['"ambassador of France"', [again.title, expulsion.title]],
        ['"France of ambassador"', []],
        ["ambassador -bamako", []],
        ["ambassador -kidal", [again.title]],
        ["lavrov OR kidal", [visit.title, expulsion.title]],
        ["(lavrov OR kidal) capital", [expulsion.title]],
        ["ambass", []],
        ["source:example.com", [visit.title]],
        ["source:news.example.com", [visit.title]],
        ["source:ample.com", []],
        ['source:"Sahel Post"', [expulsion.title]],
        ["lang:fr", [again.title]],
        ["-lang:fr ambassador", [expulsion.title]],
        ["date:2022", [again.title, expulsion.title]],
        ["date:2022-02", [again.title]],
        ["date:2022-02/", [visit.title, again.title]],
        ["date:/2022-01", [expulsion.title]],
        ["date:P1Y/", [visit.title]],
        ['actor:"Sergey Lavrov"', [visit.title]],
        ["actor:lavrov", [visit.title]],
        ['actor:"lavrov"', []],
        ["actor:France", [visit.title, again.title, expulsion.title]],
        ["type:SANCTION", [again.title, expulsion.title]],
        ["type:SANCTION/expel", [again.title, expulsion.title]],
        ["type:SANCTION/convict", []],
        ["actor:France role:target", [again.title, expulsion.title]],
        ["actor:France role:source", [visit.title]],
        ["actor:France role:source type:SANCTION", []],
        ["between:France,Mali", [visit.title, again.title, expulsion.title]],
        ["between:Wagner,Mali", [undated.title]],
        ["place:Bamako", [again.title, expulsion.title]],
        ["is:undated", [undated.title]],
        ["is:news", [visit.title, again.title, expulsion.title, undated.title]],
        ["is:opinion", []],
        ["has:date", [visit.title, again.title, expulsion.title]],
      ])("articles: %s", async (query, expected) => {
        expect(await titles(query)).toEqual(expected);
      });

      test.each<[string, string[]]>([
        ["type:SANCTION", ["SANCTION"]],
        ["type:SANCTION OR type:THREATEN", ["SANCTION", "THREATEN"]],
        ["-type:SANCTION", ["CONSULT", "ACCUSE", "THREATEN"]],
        ["ambassador", ["SANCTION"]],
        ["condemned coup", ["ACCUSE"]],
        ["condemned ambassador", []],
        ["actor:Mali role:source", ["SANCTION"]],
        ["actor:Mali role:target", ["ACCUSE", "THREATEN"]],
        ["role:speaker", []],
        ["between:Mali,France", ["ACCUSE", "SANCTION"]],
        ["place:Bamako", ["SANCTION"]],
        ["place:MLI", ["SANCTION"]],
        ["date:2022-01", ["SANCTION"]],
        ["date:2022-01-31/2023-02-06", ["ACCUSE", "SANCTION"]],
        ["date:P11M/", ["CONSULT", "ACCUSE"]],
        ["source:news.example.com", ["CONSULT", "ACCUSE"]],
        ["lang:fr", ["SANCTION"]],
        ["lang:fr lang:en", []],
        ["is:happened", ["CONSULT", "ACCUSE", "SANCTION", "THREATEN"]],
        ["is:planned", []],
        ["is:undated", ["THREATEN"]],
        ["is:uncertain", []],
        ["has:place", ["SANCTION"]],
        ["has:correction", []],
      ])("events: %s", async (query, expected) => {
        expect(await types(query)).toEqual(expected);
      });

      test.each<[string, string[]]>([
        ["lavrov", ["Sergey Lavrov"]],
        ["actor:France", ["France"]],
        ["type:SANCTION role:source", ["Mali"]],
        ["type:SANCTION", ["France", "Mali"]],
        ["source:news.example.com", ["Assimi Goita", "France", "Mali", "Sergey Lavrov"]],
        ["-source:news.example.com", ["Bamako", "Wagner"]],
        ["nobody", []],
      ])("actors: %s", async (query, expected) => {
        expect(await actorNames(query)).toEqual(expected);
      });

      test("a query that cannot be read is refused at its column", async () => {
        await expect(store.listArticles({ limit: 10, query: "mali colour:red" })).rejects.toMatchObject({ column: 6 });
        await expect(store.search({ limit: 10, query: "mali ?!" })).rejects.toMatchObject({
          code: "INVALID_QUERY",
          column: 6,
        });
      });

      test("signs of the engines' own languages are only words", async () => {
        for (const query of [
          "'mali'",
          "mali*",
          "a:b'--",
          "100%",
          "mali_",
          "NEAR",
          '"mali" AND NOT',
          "\\",
          "mali & | !",
          "<->",
        ]) {
          const found = store.listArticles({ limit: 10, query }).then(
            () => "found",
            (error: unknown) => (DatelineError.isInstance(error) ? error.code : error),
          );
          expect(["found", "INVALID_QUERY"]).toContain(await found);
        }
        expect(await titles("actor:%")).toEqual([]);
        expect(await titles("source:%.com")).toEqual([]);
      });

      test("a search marks the words in a snippet, the best article first", async () => {
        await put({
          title: "Football",
          sentences: [{ words: "Chad beat Niger in a match.", type: "CONSULT", source: "Chad", target: "Niger" }],
          rest: `${"Nothing of note happened there. ".repeat(60)}An ambassador watched.`,
        });
        const result = await store.search({ query: "ambassador", limit: 10 });
        expect(result.articles.total).toBe(3);
        expect(result.articles.items.at(-1)?.article.title).toBe("Football");
        for (const { snippet } of result.articles.items) {
          const marked = snippet.marks.map((mark) => snippet.text.slice(mark.start, mark.end));
          expect(marked.length).toBeGreaterThan(0);
          expect(new Set(marked)).toEqual(new Set(["ambassador"]));
        }
        expect(result.events.items.map((view) => view.event.type)).toEqual(["SANCTION"]);
        const first = await store.search({ query: "ambassador", limit: 2 });
        const second = await store.search({ query: "ambassador", limit: 2, cursor: first.articles.next });
        expect([...first.articles.items, ...second.articles.items].map((hit) => hit.article.id)).toEqual(
          result.articles.items.map((hit) => hit.article.id),
        );
      });
    });

    describe("corrections", () => {
      const claims = (event: { evidence: { claimId: string }[] }) => event.evidence.map((report) => report.claimId);

      test("a rejected event is hidden, counts for nothing, and comes back when that is undone", async () => {
        await put(expulsion, visit);
        const before = await held.rows();
        const event = await eventOfType("SANCTION");
        const said = correction({ action: "reject-event", eventId: event.id, claimIds: claims(event) });
        await store.saveCorrection(said);
        expect(await types("")).toEqual(["CONSULT", "ACCUSE"]);
        expect(await types("is:rejected")).toEqual(["SANCTION"]);
        expect(await titles("type:SANCTION")).toEqual([]);
        expect((await store.eventView(event.id))?.event.status).toBe("rejected");
        expect((await store.eventView(event.id))?.corrections).toEqual([said]);
        expect((await store.actorView(actorNamed("Mali").id))?.events).toBe(1);
        const relation = await store.relation(actorNamed("Mali").id, actorNamed("France").id);
        expect(relation?.relation.months.map((month) => month.month)).toEqual(["2023-02"]);
        const undo = correction({ action: "undo", correctionId: said.id });
        await store.saveCorrection(undo);
        expect(await types("")).toEqual(["CONSULT", "ACCUSE", "SANCTION"]);
        const withoutCorrections = (rows: string[]) => rows.filter((row) => !row.startsWith("correction"));
        expect(withoutCorrections(await held.rows())).toEqual(withoutCorrections(before));
        await store.saveCorrection(correction({ action: "undo", correctionId: undo.id }));
        expect(await types("")).toEqual(["CONSULT", "ACCUSE"]);
        expect((await store.corrections({ limit: 10 })).items).toHaveLength(3);
        expect((await store.corrections({ limit: 10 })).items.at(-1)).toEqual(said);
      });

      test("what was said of an event survives a new report of it and a new extraction", async () => {
        await put(expulsion);
        const event = await eventOfType("SANCTION");
        await store.saveCorrection(correction({ action: "confirm-event", eventId: event.id, claimIds: claims(event) }));
        await put(again);
        const merged = await eventOfType("SANCTION");
        expect(merged.evidence).toHaveLength(2);
        expect(merged.status).toBe("confirmed");
        expect(await types("has:correction")).toEqual(["SANCTION"]);
      });

      test("an edited event keeps its evidence and is found by what people said", async () => {
        const { article } = await only(visit);
        await put(expulsion);
        const event = await eventOfType("ACCUSE");
        const edit = {
          type: "REJECT" as const,
          sources: [actorNamed("Sergey Lavrov").id],
          earliest: "2023-02-01",
          latest: "2023-02-28",
          place: "Gao",
        };
        await store.saveCorrection(
          correction({ action: "edit-event", eventId: event.id, claimIds: claims(event), edit }),
        );
        const [view] = (
          await store.listEvents({ limit: 10, query: "type:REJECT place:gao actor:lavrov date:2023-02-20" })
        ).items;
        expect(EventView.safeParse(view).error).toBeUndefined();
        expect(view?.event).toMatchObject({ status: "edited", mode: null, score: -2, time: { precision: "month" } });
        expect(view?.event.sources).toMatchObject([{ name: "Sergey Lavrov" }]);
        expect(view?.event.evidence).toEqual(event.evidence);
        const relation = await store.relation(actorNamed("France").id, actorNamed("Mali").id);
        expect(relation?.relation.months.map((month) => month.month)).toEqual(["2022-01"]);
        expect((await store.articleView(article.id))?.events.map((one) => one.type).sort()).toEqual([
          "CONSULT",
          "REJECT",
        ]);
      });

      test("an edit that would make no valid event is refused", async () => {
        await put(visit);
        const event = await eventOfType("CONSULT");
        const wrong = correction({
          action: "edit-event",
          eventId: event.id,
          claimIds: claims(event),
          edit: { mode: "dance" },
        });
        expect(await refused(store.saveCorrection(wrong))).toBe("INVALID_DATA");
        const nobody = correction({
          action: "edit-event",
          eventId: event.id,
          claimIds: claims(event),
          edit: { sources: [], targets: [] },
        });
        expect(await refused(store.saveCorrection(nobody))).toBe("INVALID_DATA");
        const unknown = correction({ action: "rename-actor", actorId: makeId("actor", ["none"]), name: "X" });
        expect(await refused(store.saveCorrection(unknown))).toBe("NOT_FOUND");
        expect((await store.corrections({ limit: 10 })).total).toBe(0);
      });

      test("a renamed actor is found by both names, in lists and events", async () => {
        await put(expulsion);
        await store.saveCorrection(
          correction({ action: "rename-actor", actorId: actorNamed("Mali").id, name: "Republic of Mali" }),
        );
        expect(await actorNames('actor:"republic of mali"')).toEqual(["Republic of Mali"]);
        expect(await actorNames('actor:"mali"')).toEqual(["Republic of Mali"]);
        expect((await eventOfType("SANCTION")).sources[0]?.name).toBe("Republic of Mali");
        await put(again);
        expect((await eventOfType("SANCTION")).sources[0]?.name).toBe("Republic of Mali");
      });

      test("merged actors are one until that is undone", async () => {
        await put(visit, undated);
        const before = await held.rows();
        const [lavrov, wagner] = [actorNamed("Sergey Lavrov").id, actorNamed("Wagner").id];
        const said = correction({ action: "merge-actors", actorId: wagner, into: lavrov });
        await store.saveCorrection(said);
        expect(await actorNames("")).toEqual(["Assimi Goita", "France", "Mali", "Sergey Lavrov"]);
        expect(await store.actorView(wagner)).toEqual(await store.actorView(lavrov));
        expect(await store.actorView(lavrov)).toMatchObject({ articles: 2, mentions: 2, events: 2 });
        expect((await eventOfType("THREATEN")).sources).toMatchObject([{ actorId: lavrov, name: "Sergey Lavrov" }]);
        expect((await store.relation(wagner, actorNamed("Mali").id))?.events).toHaveLength(1);
        expect(await actorNames("actor:wagner")).toEqual(["Sergey Lavrov"]);
        await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
        const withoutCorrections = (rows: string[]) => rows.filter((row) => !row.startsWith("correction"));
        expect(withoutCorrections(await held.rows())).toEqual(withoutCorrections(before));
      });

      test("mentions split off an actor belong to a new one, with their events", async () => {
        const [, second] = await put(expulsion, visit);
        const mali = actorNamed("Mali").id;
        const mentions = second?.annotation.mentions.filter((mention) => mention.evidence.quote === "Mali") ?? [];
        const said = correction({
          action: "split-actor",
          actorId: mali,
          mentionIds: mentions.map((mention) => mention.id),
          name: "Mali the magazine",
        });
        const before = await held.rows();
        await store.saveCorrection(said);
        const [split] = (await store.listActors({ limit: 10, query: "magazine" })).items;
        expect(split).toMatchObject({ articles: 1, mentions: 1, events: 1, actor: { origin: "person" } });
        expect((await eventOfType("ACCUSE")).targets).toMatchObject([
          { actorId: split?.actor.id, name: "Mali the magazine" },
        ]);
        expect((await eventOfType("SANCTION")).sources[0]?.actorId).toBe(mali);
        expect(await store.actorView(mali)).toMatchObject({ articles: 1, mentions: 1, events: 1 });
        if (second) await ingest(store, second);
        expect((await store.actorView(mali))?.articles).toBe(1);
        await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
        expect((await store.actorView(mali))?.articles).toBe(2);
        expect(await actorNames("magazine")).toEqual([]);
        const kept = (rows: string[]) =>
          rows.filter((row) => !/^(correction|split_mentions|actors|actor_names)/.test(row));
        expect(kept(await held.rows())).toEqual(kept(before));
      });

      test("a correction is never overwritten, and never undone twice", async () => {
        await put(expulsion);
        const event = await eventOfType("SANCTION");
        const said = correction({ action: "confirm-event", eventId: event.id, claimIds: claims(event) });
        await store.saveCorrection(said);
        expect(await refused(store.saveCorrection({ ...said, author: "Bob" }))).toBe("INVALID_DATA");
        await store.saveCorrection(correction({ action: "undo", correctionId: said.id }));
        expect(await refused(store.saveCorrection(correction({ action: "undo", correctionId: said.id })))).toBe(
          "INVALID_DATA",
        );
      });
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
