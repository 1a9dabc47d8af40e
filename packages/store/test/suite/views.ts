import { ActorMention, makeId, RelationView, type Store, StoryView } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorNamed, exampleOf, type Sketch } from "../example.ts";
import { ingest } from "../ingest.ts";
import { type Bench, openBench, refused } from "./bench.ts";
import { correction } from "./correction.ts";
import { again, expulsion, undated, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

const late: Sketch = {
  ...again,
  title: "A year in Bamako",
  url: "https://wire.example.net/year",
  published: "2022-12-30",
};

const countries: Readonly<Record<string, string>> = { Mali: "MLI", France: "FRA" };

async function putWithCountries(store: Store, ...sketches: Sketch[]): Promise<void> {
  for (const example of sketches.map(exampleOf)) {
    const actors = example.resolution.actors.map((actor) => ({ ...actor, country: countries[actor.name] ?? null }));
    await ingest(store, { ...example, resolution: { ...example.resolution, actors } });
  }
}

/** What holds of stories, relations of two sides, and where an actor is mentioned. */
export function testViews(open: OpenTestStore): void {
  describe("stories, relations and mentions", () => {
    let bench: Bench;
    let store: Store;

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    test("stories are listed with copies counted once and with the events that several reports share", async () => {
      const [first, second, third] = await bench.put(expulsion, visit, again, undated);
      if (!first || !second || !third) throw new Error("the examples are missing");
      const list = await store.listStories({ limit: 10 });
      expect(list).toMatchObject({ total: 1, next: null });
      expect(list.items[0]).toMatchObject({ reports: 2, shared: 1, contradicted: 0 });
      expect(list.items[0]?.articles.map(({ id }) => id)).toEqual([first.article.id, third.article.id]);
      await store.saveArticleLinks([{ from: first.article.id, to: third.article.id, kind: "copy", score: 0.9 }]);
      const [copied] = (await store.listStories({ limit: 10 })).items;
      expect(copied).toMatchObject({ reports: 1, shared: 0 });
    });

    test("a story is found by its id and by each of its articles, with its events apart", async () => {
      const [first, , third, alone] = await bench.put(expulsion, visit, again, undated);
      if (!first || !third || !alone) throw new Error("the examples are missing");
      const view = await store.storyView(third.article.id);
      expect(StoryView.safeParse(view).error).toBeUndefined();
      expect(view?.sharedEvents.map(({ type }) => type)).toEqual(["SANCTION"]);
      expect(view?.singleEvents).toEqual([]);
      expect(await store.storyView(view?.story.id ?? "")).toEqual(view);
      expect((await store.storyView(alone.article.id))?.reports).toBe(1);
      expect(await store.storyView(makeId("story", ["none"]))).toBeNull();
      expect(await store.storyView(makeId("article", ["none"]))).toBeNull();
    });

    test("an article of much later days is not of the story, though it tells the same event", async () => {
      const [first, third, year] = await bench.put(expulsion, again, late);
      const event = await bench.eventOfType("SANCTION");
      expect(event.evidence).toHaveLength(3);
      expect((await store.storyView(first?.article.id ?? ""))?.story.articleIds).toEqual([
        first?.article.id,
        third?.article.id,
      ]);
      expect((await store.storyView(year?.article.id ?? ""))?.story.articleIds).toEqual([year?.article.id]);
    });

    test("stories come in pages", async () => {
      const other = (sketch: Sketch, name: string): Sketch => ({
        ...sketch,
        title: `${name} ${sketch.title}`,
        url: null,
        sentences: sketch.sentences.map((one) => ({ ...one, words: one.words.replace("Mali", name), source: name })),
      });
      await bench.put(expulsion, again, other(expulsion, "Chad"), other(again, "Chad"));
      const first = await store.listStories({ limit: 1 });
      expect(first.total).toBe(2);
      const second = await store.listStories({ limit: 1, cursor: first.next });
      expect(second.next).toBeNull();
      expect(second.items[0]?.story.id).not.toBe(first.items[0]?.story.id);
      expect(await refused(store.listStories({ limit: 10, cursor: "nonsense" }))).toBe("INVALID_DATA");
    });

    test("two actors' relation keeps the order in which they were asked for", async () => {
      await bench.put(expulsion, visit, again);
      const [mali, france] = [actorNamed("Mali").id, actorNamed("France").id];
      const view = await store.relationView(france, mali);
      expect(RelationView.safeParse(view).error).toBeUndefined();
      expect(view).toMatchObject({
        a: { key: france },
        b: { key: mali },
        aToB: { events: 1, score: -2 },
        bToA: { events: 1, score: -5.5 },
        total: 2,
      });
      expect(view?.months.map(({ month, bToA }) => [month, bToA.events])).toEqual([
        ["2022-01", 1],
        ["2023-02", 0],
      ]);
      expect((await store.relationView(mali, france))?.aToB).toEqual({ events: 1, score: -5.5 });
      expect(await store.relationView(mali, mali)).toBeNull();
      expect(await store.relationView(mali, makeId("actor", ["nobody"]))).toBeNull();
      expect(await store.relationView("MLI", "QQQ")).toBeNull();
    });

    test("countries stand for all their actors", async () => {
      await putWithCountries(store, expulsion, visit, again);
      expect(await store.relationView("FRA", "MLI")).toMatchObject({
        a: { name: "France", actor: null },
        aToB: { events: 1, score: -2 },
        bToA: { events: 1, score: -5.5 },
      });
      expect((await store.relationView(actorNamed("France").id, "MLI"))?.aToB.events).toBe(1);
    });

    test("pairs are listed, the busiest first, and nothing that was only planned or rejected", async () => {
      await putWithCountries(store, expulsion, visit, again);
      const pairs = await store.listRelations({ limit: 10 });
      expect(pairs.items.map(({ a, b }) => [a.name, b.name].sort())).toEqual([
        ["France", "Mali"],
        ["Assimi Goita", "Sergey Lavrov"],
      ]);
      const first = await store.listRelations({ limit: 1 });
      expect((await store.listRelations({ limit: 1, cursor: first.next })).items).toEqual(pairs.items.slice(1));
      const states = await store.listRelations({ limit: 10, between: "countries" });
      expect(states.items[0]).toMatchObject({
        a: { key: "FRA", name: "France" },
        b: { key: "MLI" },
        aToB: { events: 1, score: -2 },
        bToA: { events: 1, score: -5.5 },
      });
      const event = await bench.eventOfType("ACCUSE");
      const claimIds = event.evidence.map(({ claimId }) => claimId);
      await store.saveCorrection(correction({ action: "reject-event", eventId: event.id, claimIds }));
      const after = await store.listRelations({ limit: 10, between: "countries" });
      expect(after.items[0]?.aToB).toEqual({ events: 0, score: null });
    });

    test("an actor's mentions are shown in the words around them, and count what people split off", async () => {
      await bench.put(expulsion, visit, again);
      const mali = actorNamed("Mali").id;
      const page = await store.actorMentions(mali, { limit: 2 });
      expect(page.total).toBe(3);
      for (const mention of page.items) {
        expect(ActorMention.safeParse(mention).error).toBeUndefined();
        expect(mention.context.slice(mention.at, mention.at + mention.text.length)).toBe(mention.text);
        const article = await store.article(mention.articleId);
        expect(article?.text.slice(mention.start, mention.end)).toBe(mention.text);
      }
      const rest = await store.actorMentions(mali, { limit: 2, cursor: page.next });
      expect(rest.items).toHaveLength(1);
      const [mention] = rest.items;
      const split = correction({
        action: "split-actor",
        actorId: mali,
        mentionIds: [mention?.id ?? ""],
        name: "Mali Federation",
      });
      await store.saveCorrection(split);
      expect((await store.actorMentions(mali, { limit: 5 })).total).toBe(2);
      expect(await store.actorCorrections(mali)).toEqual([split]);
      expect(await store.actorCorrections(makeId("actor", ["split", split.id]))).toEqual([split]);
      const undo = correction({ action: "undo", correctionId: split.id });
      await store.saveCorrection(undo);
      expect((await store.actorMentions(mali, { limit: 5 })).total).toBe(3);
      expect(await store.actorCorrections(mali)).toEqual([undo, split]);
      expect(await store.actorCorrections(actorNamed("France").id)).toEqual([]);
    });
  });
}
