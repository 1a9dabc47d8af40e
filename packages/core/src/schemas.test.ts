import fc from "fast-check";
import { expect, test } from "vitest";
import type { z } from "zod";
import {
  actorArbitrary,
  annotationOf,
  articleArbitrary,
  correctionArbitrary,
  eventMentionOf,
  eventOf,
  mentionOf,
  relationArbitrary,
  timeOf,
} from "../test/arbitraries.ts";
import {
  Actor,
  Annotation,
  Article,
  ArticleView,
  Correction,
  checkEvidence,
  Event,
  EventMention,
  Evidence,
  findEvidence,
  hashText,
  IsoMoment,
  Mention,
  makeEvidence,
  Relation,
  TimeSpan,
} from "./index.ts";

const withArticle = <T>(made: (article: Article) => fc.Arbitrary<T>) =>
  articleArbitrary.chain((article) => fc.record({ article: fc.constant(article), value: made(article) }));

function comesBack(schema: z.ZodType, value: unknown): void {
  const parsed = schema.parse(JSON.parse(JSON.stringify(value)));
  expect(parsed).toEqual(value);
  expect(schema.parse(parsed)).toEqual(parsed);
}

const alone: [string, z.ZodType, fc.Arbitrary<unknown>][] = [
  ["Article", Article, articleArbitrary],
  ["Actor", Actor, actorArbitrary],
  ["Relation", Relation, relationArbitrary],
  ["Correction", Correction, correctionArbitrary],
  ["Annotation", Annotation, withArticle(annotationOf).map((made) => made.value)],
  ["Mention", Mention, withArticle(mentionOf).map((made) => made.value)],
  ["EventMention", EventMention, withArticle(eventMentionOf).map((made) => made.value)],
  ["Event", Event, withArticle(eventOf).map((made) => made.value)],
  ["TimeSpan", TimeSpan, withArticle(timeOf).map((made) => made.value)],
];

test.each(alone)("%s comes back from JSON as it was", (_, schema, values) => {
  fc.assert(fc.property(values, (value) => comesBack(schema, value)));
});

test("all evidence inside a value is found, and holds against its text", () => {
  fc.assert(
    fc.property(withArticle(eventOf), ({ article, value }) => {
      const found = findEvidence(value);
      expect(found.length).toBeGreaterThanOrEqual(6);
      for (const { evidence, path } of found) {
        expect(checkEvidence(article, evidence)).toBe(true);
        const there = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
        expect(there).toBe(evidence);
      }
    }),
  );
});

test("evidence whose words, place or article are not those of the text does not hold", () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const evidence = makeEvidence(article, 0, 2);
      expect(checkEvidence(article, { ...evidence, quote: "\u0001\u0002" })).toBe(false);
      expect(checkEvidence({ ...article, text: `\u0001${article.text}` }, evidence)).toBe(false);
      expect(checkEvidence({ ...article, id: "article_other" }, evidence)).toBe(false);
      expect(Evidence.safeParse({ ...evidence, end: evidence.end + 1 }).success).toBe(false);
      expect(() => makeEvidence(article, 0, article.text.length + 1)).toThrow(/not inside the text/);
      expect(() => makeEvidence(article, 1, 1)).toThrow(/not inside the text/);
    }),
  );
});

test("an article whose text, id, hash or blocks do not belong together is refused", () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const refused = (change: Partial<Article>) =>
        expect(Article.safeParse({ ...article, ...change }).success).toBe(false);
      refused({ text: `${article.text}.` });
      refused({ canonicalUrl: `${article.canonicalUrl ?? ""}#` });
      refused({ hashes: { ...article.hashes, text: hashText("other") } });
      refused({ blocks: [...article.blocks].reverse() });
      refused({ blocks: [{ kind: "paragraph", start: 0, end: article.text.length + 1, level: null }] });
      refused({ blocks: [] });
      refused({ title: "" });
      const evidence = { articleId: article.id, start: 0, end: 3, quote: "\u0001\u0001\u0001" };
      refused({ dateline: { place: "Bamako", agency: null, evidence } });
    }),
  );
});

test("an event without evidence, without anyone in it, or with a mode or score not its own is refused", () => {
  fc.assert(
    fc.property(withArticle(eventOf), ({ value }) => {
      const refused = (change: Partial<Event>) => expect(Event.safeParse({ ...value, ...change }).success).toBe(false);
      refused({ evidence: [] });
      refused({ sources: [], targets: [] });
      refused({ sources: value.sources.map((source) => ({ ...source, evidence: [] })) });
      refused({ mode: "dance" });
      refused({ score: value.score === 0 ? 1 : -value.score + 0.25 });
      refused({ id: value.id.replace("event_", "claim_") });
    }),
  );
});

test("an event mention with its trigger outside its sentence is refused", () => {
  fc.assert(
    fc.property(withArticle(eventMentionOf), ({ article, value }) => {
      fc.pre(value.sentence.end < article.text.length);
      const trigger = makeEvidence(article, value.sentence.end, value.sentence.end + 1);
      expect(EventMention.safeParse({ ...value, trigger }).success).toBe(false);
      expect(EventMention.safeParse({ ...value, sources: [], targets: [] }).success).toBe(false);
    }),
  );
});

test("a time that ends before it begins, or is stated without words, is refused", () => {
  const span = { precision: "day", approximate: false, edtf: null, evidence: null } as const;
  const accepted = (time: unknown) => TimeSpan.safeParse(time).success;
  expect(accepted({ ...span, basis: "bounded", earliest: "2023-02-08", latest: "2023-02-08T10:00Z" })).toBe(true);
  expect(accepted({ ...span, basis: "bounded", earliest: "2023-02-08", latest: "2023-02-07" })).toBe(false);
  expect(accepted({ ...span, basis: "stated", earliest: "2023-02-08", latest: null })).toBe(false);
  expect(accepted({ ...span, basis: "relative", earliest: "2023-02-08", latest: null })).toBe(false);
  expect(accepted({ ...span, basis: "bounded", earliest: "-0044-03-15", latest: "0044-03-15" })).toBe(true);
});

test.each([
  ["2023-02-08", true],
  ["2023-02-08T09:30Z", true],
  ["2023-02-08T09:30:15.5+01:00", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-13-01", false],
  ["2023-00-10", false],
  ["2023-02-08T24:00Z", false],
  ["2023-02-08T09:60Z", false],
  ["8 February 2023", false],
  ["2023-02", false],
])("the moment %s is valid: %s", (moment, valid) => {
  expect(IsoMoment.safeParse(moment).success).toBe(valid);
});

test("an actor goes by one of its names, and a relation names its actors in order", () => {
  fc.assert(
    fc.property(actorArbitrary, relationArbitrary, (actor, relation) => {
      expect(Actor.safeParse({ ...actor, name: "Nobody at all" }).success).toBe(false);
      expect(Actor.safeParse({ ...actor, names: [] }).success).toBe(false);
      expect(Relation.safeParse({ ...relation, a: relation.b, b: relation.a }).success).toBe(false);
      expect(Relation.safeParse({ ...relation, b: relation.a }).success).toBe(false);
    }),
  );
});

test("a view that would show words the article does not say cannot be made", () => {
  fc.assert(
    fc.property(withArticle(eventOf), ({ article, value }) => {
      const rest = { annotation: "annotated", actors: [], quotes: [], times: [], related: [], copies: [] };
      expect(ArticleView.safeParse({ ...article, ...rest, events: [value] }).success).toBe(true);
      const [report] = value.evidence;
      const sentence = { ...report?.sentence, quote: "\u0001".repeat(report?.sentence.quote.length ?? 1) };
      const lying = { ...value, evidence: [{ ...report, sentence }] };
      expect(ArticleView.safeParse({ ...article, ...rest, events: [lying] }).success).toBe(false);
    }),
  );
});
