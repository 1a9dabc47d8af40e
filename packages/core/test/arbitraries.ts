import fc from "fast-check";
import {
  type Actor,
  type Annotation,
  type Article,
  articleId,
  type Correction,
  contexts,
  type Event,
  type EventMention,
  type Evidence,
  eventScore,
  eventTypeRow,
  eventTypes,
  hashText,
  type idKinds,
  type Mention,
  makeEvidence,
  makeId,
  type Relation,
  sectors,
  type TimeSpan,
} from "../src/index.ts";

/** Texts with letters of many scripts, marks, spaces and characters of two code units. */
export const textArbitrary = fc
  .string({
    unit: fc.constantFrom("a", "é", "e\u0301", " ", "\n", ".", "ß", "م", "नि", "字", "\u{1F1F2}", "“", "-", "7"),
    minLength: 3,
    maxLength: 120,
  })
  .filter((text) => text.trim().length > 0);

const word = fc.stringMatching(/^[A-Z][a-zé]{1,9}$/);
const score = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const day = fc
  .date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const country = fc.stringMatching(/^[A-Z]{3}$/);

/** An id of one kind, made from arbitrary parts. */
export const idArbitrary = <K extends (typeof idKinds)[number]>(kind: K) =>
  fc
    .array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { maxLength: 4 })
    .map((parts) => makeId(kind, parts));

/** A valid article around a text. */
export const articleArbitrary: fc.Arbitrary<Article> = fc
  .record({
    text: textArbitrary,
    url: maybe(fc.webUrl()),
    title: word,
    standfirst: maybe(word),
    author: word,
    published: maybe(day),
    code: fc.constantFrom("en", "fr", "ar", "bam"),
    cut: fc.nat(),
  })
  .map(({ text, url, title, standfirst, author, published, code, cut }) => {
    const at = 1 + (cut % (text.length - 1));
    const hash = hashText(text);
    return {
      id: articleId(url, hash),
      url,
      canonicalUrl: url,
      title,
      standfirst,
      section: null,
      byline: [{ name: author, role: null, organisation: null, url: null }],
      publisher: { name: title, url: null },
      published: published === null ? null : { value: published, precision: "day", source: "meta", words: null },
      modified: null,
      dateline: null,
      language: { code, source: "detected", score: 0.5 },
      kind: "news",
      text,
      blocks: [
        { kind: "heading", start: 0, end: at, level: 1 },
        { kind: "paragraph", start: at, end: text.length, level: null },
      ],
      removed: [{ text: title, reason: "navigation", rule: "nav", position: "before" }],
      notices: [{ code: "thin", message: "short" }],
      hashes: { raw: hash, text: hash },
      provenance: {
        source: { kind: "file", path: "page.html" },
        fetchedAt: "2023-02-08T09:30:00.000Z",
        contentType: null,
        bytes: text.length,
        charset: "utf-8",
        extractor: "test/1",
      },
    };
  });

/** A stretch of an article's text. */
export const evidenceOf = (article: Pick<Article, "id" | "text">): fc.Arbitrary<Evidence> =>
  fc
    .tuple(fc.nat(article.text.length - 1), fc.nat(article.text.length - 1))
    .map(([a, b]) => makeEvidence(article, Math.min(a, b), Math.max(a, b) + 1));

/** A time with both ends, one, or none, that may have its words. */
export const timeOf = (article: Article): fc.Arbitrary<TimeSpan> =>
  fc
    .record({
      days: fc.array(day, { minLength: 2, maxLength: 2 }),
      open: fc.nat(3),
      evidence: maybe(evidenceOf(article)),
    })
    .map(({ days, open, evidence }) => {
      const [earliest = null, latest = null] = [...days].sort();
      return {
        earliest: open === 1 || open === 3 ? null : earliest,
        latest: open === 2 || open === 3 ? null : latest,
        precision: open === 0 ? "vague" : "unknown",
        basis: evidence === null ? "bounded" : "stated",
        approximate: open === 2,
        edtf: null,
        evidence,
      };
    });

export const actorArbitrary: fc.Arbitrary<Actor> = fc
  .record({
    id: idArbitrary("actor"),
    names: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    country: maybe(country),
    sector: maybe(fc.constantFrom(...(Object.keys(sectors) as (keyof typeof sectors)[]))),
    from: maybe(fc.constantFrom("2020", "2020-08", "2020-08-18")),
    origin: fc.constantFrom("knowledge-base" as const, "detected" as const, "composed" as const, "person" as const),
  })
  .map(({ id, names, country: code, sector, from, origin }) => ({
    id,
    kind: "person",
    name: names[0] ?? "",
    names: names.map((text) => ({ text, kind: "alias", language: null })),
    country: code,
    sector,
    roles: [{ title: "minister", organisation: null, country: code, from, to: null }],
    externalIds: [{ scheme: "wikidata", value: "Q1" }],
    description: null,
    origin,
  }));

/** A mention somewhere in an article. */
export const mentionOf = (article: Article): fc.Arbitrary<Mention> =>
  fc.record({ evidence: evidenceOf(article), score, chain: fc.nat(9), country: maybe(country) }).map((made) => ({
    id: makeId("mention", [article.id, made.evidence.start, made.evidence.end]),
    articleId: article.id,
    sentence: 0,
    type: "person",
    form: "name",
    head: "head",
    sector: null,
    title: null,
    ...made,
  }));

const typeAndMode = fc
  .constantFrom(...eventTypes)
  .chain((type) =>
    fc.record({ type: fc.constant(type), mode: fc.constantFrom(null, ...Object.keys(eventTypeRow(type).modes)) }),
  );

/** An event mention of an article. */
export const eventMentionOf = (article: Article): fc.Arbitrary<EventMention> =>
  fc
    .record({
      coded: typeAndMode,
      sentence: evidenceOf(article),
      filler: mentionOf(article),
      time: timeOf(article),
      score,
      about: fc.uniqueArray(fc.constantFrom(...contexts), { maxLength: 3 }),
      attributed: fc.boolean(),
    })
    .map(({ coded, sentence, filler, time, score: sure, about, attributed }) => {
      const role = { mentionId: filler.id, evidence: filler.evidence };
      return {
        id: makeId("claim", [article.id, sentence.start]),
        articleId: article.id,
        ...coded,
        contexts: about,
        trigger: makeEvidence(article, sentence.start, sentence.start + 1),
        sentence,
        sources: [role],
        targets: [],
        place: null,
        time,
        modality: "happened",
        polarity: "affirmed",
        attribution: attributed
          ? { speaker: filler.evidence, cue: null, mentionId: filler.id, actorId: null, name: null }
          : null,
        numbers: [{ what: "deaths", value: 3, evidence: sentence }],
        confidence: { score: sure, method: "test" },
        explanation: { annotator: "test", entry: "expel", steps: [{ slot: "source", rule: "nsubj", words: null }] },
      };
    });

/** An event reported once by an article. */
export const eventOf = (article: Article): fc.Arbitrary<Event> =>
  fc.tuple(eventMentionOf(article), actorArbitrary, evidenceOf(article)).map(([claim, actor, where]) => ({
    id: makeId("event", [claim.id]),
    type: claim.type,
    mode: claim.mode,
    contexts: claim.contexts,
    score: eventScore(claim.type, claim.mode),
    sources: [{ actorId: actor.id, name: actor.name, evidence: claim.sources.map((source) => source.evidence) }],
    targets: [],
    place: {
      place: { name: "Bamako", kind: "city", country: "MLI", latitude: 12.65, longitude: -8, externalIds: [] },
      evidence: [where],
    },
    time: claim.time,
    modality: claim.modality,
    polarity: claim.polarity,
    attribution: claim.attribution,
    evidence: [
      {
        claimId: claim.id,
        articleId: article.id,
        sentence: claim.sentence,
        trigger: claim.trigger,
        attribution: claim.attribution,
        explanation: claim.explanation,
      },
    ],
    contradictions: [
      {
        slot: "number",
        what: "deaths",
        values: [
          { value: "3", evidence: [where] },
          { value: "4", evidence: [where] },
        ],
      },
    ],
    confidence: claim.confidence,
    status: "detected",
  }));

/** All that was found in an article. */
export const annotationOf = (article: Article): fc.Arbitrary<Annotation> =>
  fc
    .tuple(fc.array(mentionOf(article), { maxLength: 4 }), fc.array(eventMentionOf(article), { maxLength: 3 }))
    .map(([mentions, eventMentions]) => ({
      articleId: article.id,
      stamp: { stage: "annotate", version: "test/1", inputHash: article.hashes.text },
      status: "annotated",
      language: "en",
      sentences: [
        {
          index: 0,
          block: 0,
          start: 0,
          end: article.text.length,
          tokens: [{ id: 1, start: 0, end: 1, form: "a", lemma: "a", upos: "X", xpos: "X", head: 0, relation: "root" }],
        },
      ],
      mentions,
      times: [],
      quotes: mentions.map((mention) => ({
        id: makeId("quote", [mention.id]),
        articleId: article.id,
        kind: "direct",
        content: [mention.evidence],
        cue: null,
        speaker: { evidence: mention.evidence, mentionId: mention.id, actorId: null },
        addressee: null,
        score: 0.5,
      })),
      eventMentions,
      abstentions: [{ start: 0, end: 1, entry: "march", reason: "noun" }],
    }));

const direction = fc.record({
  events: fc.nat(50),
  score: maybe(fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10)),
});

export const relationArbitrary: fc.Arbitrary<Relation> = fc
  .record({
    ids: fc.uniqueArray(idArbitrary("actor"), { minLength: 2, maxLength: 2 }),
    aToB: direction,
    bToA: direction,
  })
  .map(({ ids, aToB, bToA }) => {
    const [a = "", b = ""] = [...ids].sort();
    return {
      id: makeId("relation", [a, b]),
      a,
      b,
      aToB,
      bToA,
      months: [
        { month: "2023-02", aToB, bToA },
        { month: null, aToB, bToA },
      ],
    };
  });

export const correctionArbitrary: fc.Arbitrary<Correction> = fc
  .record({
    id: idArbitrary("correction"),
    author: word,
    note: maybe(word),
    change: fc.oneof(
      fc.record({
        action: fc.constant("confirm-event" as const),
        eventId: idArbitrary("event"),
        claimIds: fc.array(idArbitrary("claim"), { minLength: 1 }),
      }),
      fc.record({
        action: fc.constant("edit-event" as const),
        eventId: idArbitrary("event"),
        claimIds: fc.array(idArbitrary("claim"), { minLength: 1 }),
        edit: fc.record(
          { type: fc.constantFrom(...eventTypes), place: maybe(word), sources: fc.array(idArbitrary("actor")) },
          { requiredKeys: [] },
        ),
      }),
      fc.record({
        action: fc.constant("merge-actors" as const),
        actorId: idArbitrary("actor"),
        into: idArbitrary("actor"),
      }),
      fc.record({ action: fc.constant("undo" as const), correctionId: idArbitrary("correction") }),
    ),
  })
  .map((made) => ({ ...made, at: "2023-02-08T09:30:00.000Z" }));
