import {
  type Actor,
  type Annotation,
  type Article,
  articleId,
  type Event,
  type EventType,
  type Evidence,
  eventScore,
  foldName,
  hashText,
  type MergedEvent,
  makeEvidence,
  makeId,
  type Resolution,
  type ResolvedClaim,
  type StageStamp,
} from "@dateline/core";

/** An article in a few strokes; each sentence says who did what to whom, which is what its claim is made from. */
export interface Sketch {
  title: string;
  url?: string | null;
  published?: string | null;
  publisher?: string;
  language?: string;
  sentences: {
    words: string;
    type: EventType;
    mode?: string;
    source: string;
    target?: string;
    day?: string;
    place?: string;
  }[];
  rest?: string;
  bands?: string[];
}

/** Everything the stages would make of a sketch. */
export interface Example {
  article: Article;
  stamp: StageStamp;
  annotation: Annotation;
  resolution: Resolution;
  merged: MergedEvent[];
}

export function exampleOf(sketch: Sketch): Example {
  const article = articleOf(sketch);
  const claims = sketch.sentences.map((sentence) => claimOf(article, sentence));
  const mentions = claims.flatMap((made) => made.mentions);
  const stamp = (stage: StageStamp["stage"]): StageStamp => ({
    stage,
    version: `${stage}/1`,
    inputHash: article.hashes.text,
  });
  const annotation: Annotation = {
    articleId: article.id,
    stamp: stamp("annotate"),
    status: "annotated",
    language: "en",
    sentences: claims.map(({ claim: { claim } }, index) => ({
      index,
      block: 0,
      start: claim.sentence.start,
      end: claim.sentence.end,
      tokens: [],
    })),
    mentions: mentions.map(({ id, evidence }, index) => ({
      id,
      articleId: article.id,
      evidence,
      sentence: 0,
      type: "person",
      form: "name",
      head: evidence.quote,
      chain: index,
      country: null,
      sector: null,
      title: null,
      score: 0.9,
    })),
    times: [],
    quotes: [],
    eventMentions: claims.map((made) => made.claim.claim),
    abstentions: [],
  };
  const resolution: Resolution = {
    articleId: article.id,
    stamp: stamp("resolve"),
    actors: [...new Map(mentions.map(({ evidence }) => [evidence.quote, actorNamed(evidence.quote)])).values()],
    links: mentions.map(({ id, evidence }) => ({
      mentionId: id,
      actorId: actorNamed(evidence.quote).id,
      score: 1,
      method: "name",
    })),
    claims: claims.map((made) => made.claim),
    signature: { minhash: [1, 2, 3], bands: sketch.bands ?? [] },
  };
  return { article, stamp: stamp("extract"), annotation, resolution, merged: mergeClaims(resolution.claims) };
}

/** Merges all claims of a block into one event, which is enough to test what a store keeps. */
export function mergeClaims(claims: readonly ResolvedClaim[]): MergedEvent[] {
  const blocks = new Map<string, ResolvedClaim[]>();
  for (const claim of claims) blocks.set(claim.block, [...(blocks.get(claim.block) ?? []), claim]);
  return [...blocks].flatMap(([block, held]) => {
    const [first] = held;
    return first ? [{ block, event: eventOf(block, first, held) }] : [];
  });
}

function eventOf(block: string, first: ResolvedClaim, held: readonly ResolvedClaim[]): Event {
  const { claim } = first;
  const participants = (side: "sources" | "targets") => {
    const byActor = new Map<string, Event["sources"][number]>();
    for (const { actorId, name, evidence } of held.flatMap((one) => one[side])) {
      const before = byActor.get(actorId)?.evidence ?? [];
      byActor.set(actorId, { actorId, name, evidence: [...before, evidence] });
    }
    return [...byActor.values()];
  };
  return {
    id: makeId("event", [block]),
    type: claim.type,
    mode: claim.mode,
    contexts: claim.contexts,
    score: eventScore(claim.type, claim.mode),
    sources: participants("sources"),
    targets: participants("targets"),
    place: first.place && claim.place ? { place: first.place, evidence: [claim.place.evidence] } : null,
    time: claim.time,
    modality: claim.modality,
    polarity: claim.polarity,
    attribution: null,
    evidence: held.map(({ claim: one }) => ({
      claimId: one.id,
      articleId: one.articleId,
      sentence: one.sentence,
      trigger: one.trigger,
      attribution: null,
      explanation: one.explanation,
    })),
    contradictions: [],
    confidence: claim.confidence,
    status: "detected",
  };
}

/** The detected actor of this name. */
export function actorNamed(name: string): Actor {
  return {
    id: makeId("actor", ["detected", foldName(name)]),
    kind: "unknown",
    name,
    names: [{ text: name, kind: "full", language: null }],
    country: null,
    sector: null,
    roles: [],
    externalIds: [],
    description: null,
    origin: "detected",
  };
}

function articleOf(sketch: Sketch): Article {
  const text = [...sketch.sentences.map((sentence) => sentence.words), ...(sketch.rest ? [sketch.rest] : [])].join(
    "\n\n",
  );
  const url =
    sketch.url === undefined ? `https://www.example.org/${foldName(sketch.title).replaceAll(" ", "-")}` : sketch.url;
  const hash = hashText(text);
  return {
    id: articleId(url, hash),
    url,
    canonicalUrl: url,
    title: sketch.title,
    standfirst: null,
    section: null,
    byline: [],
    publisher: { name: sketch.publisher ?? "Example Press", url: null },
    published: sketch.published ? { value: sketch.published, precision: "day", source: "meta", words: null } : null,
    modified: null,
    dateline: null,
    language: { code: sketch.language ?? "en", source: "declared", score: 1 },
    kind: "news",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length, level: null }],
    removed: [],
    notices: [],
    hashes: { raw: hashText(`raw ${text}`), text: hash },
    provenance: {
      source: { kind: "file", path: "example.html" },
      fetchedAt: "2023-03-01T00:00:00.000Z",
      contentType: "text/html",
      bytes: text.length,
      charset: "utf-8",
      extractor: "extract/1",
    },
  };
}

function claimOf(
  article: Article,
  sentence: Sketch["sentences"][number],
): { claim: ResolvedClaim; mentions: { id: string; evidence: Evidence }[] } {
  const start = article.text.indexOf(sentence.words);
  const span = (words: string) => {
    const at = start + sentence.words.indexOf(words);
    return makeEvidence(article, at, at + words.length);
  };
  const filler = (name: string) => {
    const evidence = span(name);
    return { mentionId: makeId("mention", [article.id, evidence.start]), evidence, actorId: actorNamed(name).id, name };
  };
  const whole = span(sentence.words);
  const sources = [filler(sentence.source)];
  const targets = sentence.target === undefined ? [] : [filler(sentence.target)];
  const place = sentence.place === undefined ? null : filler(sentence.place);
  const plain = ({ mentionId, evidence }: ReturnType<typeof filler>) => ({ mentionId, evidence });
  return {
    claim: {
      claim: {
        id: makeId("claim", [article.id, start]),
        articleId: article.id,
        type: sentence.type,
        mode: sentence.mode ?? null,
        contexts: [],
        trigger: makeEvidence(article, whole.start, whole.start + 3),
        sentence: whole,
        sources: sources.map(plain),
        targets: targets.map(plain),
        place: place ? plain(place) : null,
        time: {
          earliest: sentence.day ?? null,
          latest: sentence.day ?? null,
          precision: sentence.day ? "day" : "unknown",
          basis: sentence.day ? "inherited" : "unknown",
          approximate: false,
          edtf: sentence.day ?? null,
          evidence: null,
        },
        modality: "happened",
        polarity: "affirmed",
        attribution: null,
        numbers: [],
        confidence: { score: 0.8, method: "test" },
        explanation: { annotator: "test", entry: "test", steps: [] },
      },
      sources,
      targets,
      place: sentence.place
        ? { name: sentence.place, kind: "city", country: "MLI", latitude: null, longitude: null, externalIds: [] }
        : null,
      speaker: null,
      block: [sentence.type, sentence.source, sentence.target ?? "", sentence.day ?? ""].join("|"),
    },
    mentions: [...sources, ...targets, ...(place ? [place] : [])].map(({ mentionId, evidence }) => ({
      id: mentionId,
      evidence,
    })),
  };
}
