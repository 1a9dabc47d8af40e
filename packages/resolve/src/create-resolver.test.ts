import { Event, type Mention, type MergedEvent, Resolution, type ResolvedClaim } from "@dateline/core";
import { loadKnowledge, readKnowledge } from "@dateline/knowledge";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAnnotation, makeMention } from "../eval/make-annotation.ts";
import { makeArticle } from "../eval/make-article.ts";
import { makeClaim } from "../eval/make-claim.ts";
import type { GoldEvent } from "../eval/read-pairs.ts";
import { resolvedClaim } from "../eval/resolved-claim.ts";
import { createResolver } from "./index.ts";

const knowledge = loadKnowledge(readKnowledge());
const resolver = createResolver(knowledge);

const anEvent: fc.Arbitrary<GoldEvent> = fc
  .record({
    kind: fc.constantFrom(["ASSAULT", "explosives"], ["ASSAULT", "aerial"], ["SANCTION", null], ["COERCE", "arrest"]),
    source: fc.constantFrom("country/RUS", "RUS:GOV", "RUS:MIL", "military/russian-armed-forces", null),
    target: fc.constantFrom("country/UKR", "UKR:CVL", "+Ada Zubko"),
    place: fc.constantFrom("Kharkiv", "Odesa", null),
    day: fc.constantFrom("2022-03-01", "2022-03-02", "2022-04-09", null),
    killed: fc.constantFrom(3, 4, 40, null),
  })
  .map(({ kind, source, target, place, day, killed }) => ({
    type: kind[0] as GoldEvent["type"],
    mode: kind[1] ?? null,
    modality: "happened",
    negated: false,
    source,
    target,
    place,
    placeCountry: place && "UKR",
    from: day,
    to: day,
    numbers: killed === null ? [] : [{ what: "killed", value: killed }],
    published: null,
  }));

const someClaims = fc
  .array(anEvent, { minLength: 2, maxLength: 14 })
  .map((events) => events.map((event, index) => resolvedClaim(knowledge, event, String(index))));

/** What a store does: keeps claims by block and merges the blocks that an article touches, again and again. */
function ingest(claims: readonly ResolvedClaim[]): MergedEvent[] {
  const kept: ResolvedClaim[] = [];
  const events = new Map<string, MergedEvent[]>();
  for (const claim of claims) {
    if (!kept.some((other) => other.claim.id === claim.claim.id)) kept.push(claim);
    const { block } = claim;
    events.set(block, resolver.merge(kept.filter((other) => other.block === block)));
  }
  return [...events.values()].flat().sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
}

describe("merging", () => {
  it("gives the same events in whatever order claims come", () => {
    const shuffled = someClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, other]) => {
        expect(resolver.merge(other)).toEqual(resolver.merge(claims));
        expect(ingest(other)).toEqual(resolver.merge(claims));
      }),
      { numRuns: 60 },
    );
  });

  it("changes nothing when the same claims come twice, and loses none", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const merged = resolver.merge(claims);
        expect(resolver.merge([...claims, ...claims])).toEqual(merged);
        const told = merged.flatMap(({ event }) => event.evidence.map((report) => report.claimId));
        expect([...told].sort()).toEqual(claims.map((claim) => claim.claim.id).sort());
        for (const { event } of merged) expect(Event.safeParse(event).error).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it("keeps figures that differ side by side, with the words of each", () => {
    const base = { type: "ASSAULT", mode: "explosives", modality: "happened", negated: false } as const;
    const rest = { source: "armed-group/al-shabaab", target: "SOM:CVL", place: "Mogadishu", placeCountry: "SOM" };
    const when = { from: "2022-10-29", to: "2022-10-29" };
    const claims = [100, 121].map((value) =>
      resolvedClaim(
        knowledge,
        { ...base, ...rest, ...when, numbers: [{ what: "killed", value }], published: null },
        String(value),
      ),
    );
    const [merged, other] = resolver.merge(claims);
    expect(other).toBeUndefined();
    const [contradiction] = merged?.event.contradictions ?? [];
    expect(contradiction).toMatchObject({ slot: "number", what: "killed" });
    expect(contradiction?.values.map((one) => one.value).sort()).toEqual(["100", "121"]);
    expect(contradiction?.values.every((one) => one.evidence.length === 1)).toBe(true);
  });
});

describe("resolving", () => {
  const text =
    "Mali expelled the envoy on Sunday. The gunmen fled. Later Mali ordered the envoy out again, gunmen said.";
  const spanOf = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };

  it("takes an act told twice in an article as one event with two reports", () => {
    const article = makeArticle(text, "2023-02-06");
    const later = text.indexOf("Later");
    const named = { type: "place", form: "name", title: null, chain: 0 } as const;
    const role = { type: "person", form: "nominal", title: null, chain: 1 } as const;
    const mentions = [
      makeMention(knowledge, article, { ...named, ...spanOf("Mali") }),
      makeMention(knowledge, article, { ...role, ...spanOf("envoy") }),
      makeMention(knowledge, article, { ...named, ...spanOf("Mali", later) }),
      makeMention(knowledge, article, { ...role, ...spanOf("envoy", later) }),
    ];
    const [mali, envoy, maliAgain, envoyAgain] = mentions;
    if (!mali || !envoy || !maliAgain || !envoyAgain) throw new Error("four mentions were made");
    const act = { type: "SANCTION", mode: "expel", modality: "happened", polarity: "affirmed" } as const;
    const unknown = { precision: "unknown", basis: "unknown", approximate: false, edtf: null, evidence: null } as const;
    const stated = { earliest: "2023-02-05", latest: "2023-02-05", precision: "day", basis: "stated" } as const;
    const claims = [
      makeClaim(article, {
        ...act,
        sources: [mali],
        targets: [envoy],
        place: null,
        numbers: [],
        time: { ...unknown, ...stated, evidence: envoy.evidence },
      }),
      makeClaim(article, {
        ...act,
        sources: [maliAgain],
        targets: [envoyAgain],
        place: null,
        numbers: [],
        time: { ...unknown, earliest: null, latest: null },
      }),
    ];
    const resolution = resolver.resolve(article, makeAnnotation(article, mentions, claims), []);
    expect(Resolution.safeParse(resolution).error).toBeUndefined();
    const events = resolver.merge(resolution.claims);
    expect(events).toHaveLength(1);
    expect(events[0]?.event.evidence).toHaveLength(2);
    expect(events[0]?.event.time.earliest).toBe("2023-02-05");
  });

  it("never takes the gunmen of two articles for the same actor, nor makes one that does nothing", () => {
    const actorsOf = (published: string, acting: boolean, type: Mention["type"] = "group") => {
      const article = makeArticle(`${text} ${published}`, published);
      const mention = makeMention(knowledge, article, {
        ...spanOf("gunmen"),
        type,
        form: "nominal",
        title: null,
        chain: 0,
      });
      const place = makeMention(knowledge, article, {
        ...spanOf("Mali"),
        type: "place",
        form: "name",
        title: null,
        chain: 1,
      });
      const time = { earliest: null, latest: null, precision: "unknown", basis: "unknown" } as const;
      const claim = makeClaim(article, {
        type: "ASSAULT",
        mode: null,
        modality: "happened",
        polarity: "affirmed",
        sources: acting ? [mention] : [place],
        targets: [],
        place: null,
        numbers: [],
        time: { ...time, approximate: false, edtf: null, evidence: null },
      });
      return resolver
        .resolve(article, makeAnnotation(article, [mention, place], [claim]), [])
        .actors.filter((actor) => actor.name === "gunmen");
    };
    const [one, other] = [actorsOf("2023-02-06", true), actorsOf("2023-02-07", true)];
    expect(one).toHaveLength(1);
    expect(other).toHaveLength(1);
    expect(one[0]).toMatchObject({ kind: "generic", country: null, sector: "UAF" });
    expect(one[0]?.id).not.toBe(other[0]?.id);
    expect(actorsOf("2023-02-08", false)).toEqual([]);
    // What the engine marks as an act or a thing is nobody, whatever its words are.
    expect(actorsOf("2023-02-06", true, "event-name")).toEqual([]);
  });

  it("joins an unknown person of two articles by name and role, and never by the name alone", () => {
    const idIn = (title: string | null, published: string) => {
      const words = `Mister nobody met Awa Sanogo there. ${published}`;
      const article = makeArticle(words, published);
      const start = words.indexOf("Awa");
      const mention = makeMention(knowledge, article, {
        start,
        end: start + "Awa Sanogo".length,
        type: "person",
        form: "name",
        chain: 0,
        title,
      });
      return resolver.resolve(article, makeAnnotation(article, [mention], []), []).actors[0];
    };
    const known = idIn("Malian teacher", "2023-01-01");
    expect(known).toMatchObject({ name: "Awa Sanogo", country: "MLI", origin: "detected" });
    expect(idIn("Malian teacher", "2023-01-02")?.id).toBe(known?.id);
    expect(idIn("Ghanaian teacher", "2023-01-03")?.id).not.toBe(known?.id);
    expect(idIn(null, "2023-01-04")?.id).not.toBe(idIn(null, "2023-01-05")?.id);
  });
});

describe("copies", () => {
  const body = Array.from({ length: 300 }, (_, index) => `word${(index * 7919) % 1009}`).join(" ");
  const signed = (text: string, published: string | null) => {
    const article = makeArticle(text, published);
    const { signature } = resolver.resolve(article, makeAnnotation(article, [], []), []);
    return { articleId: article.id, minhash: signature.minhash, published, bands: signature.bands };
  };

  it("knows a copy by its bands, names the later one as the copy, whichever comes first", () => {
    const [first, copy] = [signed(body, "2023-01-01"), signed(`${body} Additional reporting by a desk.`, "2023-01-02")];
    expect(first.bands.some((band) => copy.bands.includes(band))).toBe(true);
    const links = resolver.link(copy, [first]);
    expect(links).toEqual([{ from: copy.articleId, to: first.articleId, kind: "copy", score: expect.any(Number) }]);
    expect(resolver.link(first, [copy])).toEqual(links);
  });

  it("knows an excerpt by what the longer text holds of it", () => {
    const third = body.split(" ").slice(0, 110).join(" ");
    const [whole, part] = [signed(body, "2023-01-01"), signed(third, "2023-01-03")];
    expect(resolver.link(part, [whole])).toMatchObject([
      { from: part.articleId, to: whole.articleId, kind: "excerpt" },
    ]);
  });

  it("leaves texts apart that only share a few words", () => {
    const other = Array.from({ length: 300 }, (_, index) => `term${(index * 104_729) % 1013}`).join(" ");
    expect(resolver.link(signed(body, null), [signed(other, null)])).toEqual([]);
  });
});
