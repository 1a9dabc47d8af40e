import type { Store } from "@dateline/core";
import { DatelineError } from "@dateline/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, openBench } from "./bench.ts";
import { again, expulsion, undated, visit } from "./sketches.ts";
import type { OpenTestStore } from "./test-store.ts";

/** What queries find; all of them ask one store. */
export function testQueries(open: OpenTestStore): void {
  describe("queries", () => {
    let bench: Bench;
    let store: Store;

    beforeAll(async () => {
      bench = await openBench(open);
      store = bench.store;
      await bench.put(expulsion, visit, again, undated);
    });

    afterAll(async () => {
      await store.close();
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
      expect(await bench.titles(query)).toEqual(expected);
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
      expect(await bench.types(query)).toEqual(expected);
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
      expect(await bench.actorNames(query)).toEqual(expected);
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
      expect(await bench.titles("actor:%")).toEqual([]);
      expect(await bench.titles("source:%.com")).toEqual([]);
    });

    test("a search marks the words in a snippet, the best article first", async () => {
      await bench.put({
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
}
