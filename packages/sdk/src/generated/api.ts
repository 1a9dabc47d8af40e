// Generated from the schemas of @dateline/core by build/main.ts; changes here are lost.

/** Someone or something that acts, resolved across articles. */
export interface Actor {
  id: string;
  kind: ActorKind;
  name: string;
  names: ActorName[];
  country: CountryCode | null;
  sector: Sector | null;
  roles: ActorRole[];
  externalIds: ExternalId[];
  description: string | null;
  origin: "knowledge-base" | "detected" | "composed" | "person";
}

export type ActorKind =
  | "person"
  | "country"
  | "government-body"
  | "military"
  | "organisation"
  | "intergovernmental"
  | "company"
  | "media"
  | "party"
  | "armed-group"
  | "group"
  | "place"
  | "generic"
  | "unknown";

/** One place in an article that means an actor. */
export interface ActorMention {
  id: string;
  articleId: string;
  articleTitle: string;
  form: string;
  text: string;
  start: number;
  end: number;
  context: string;
  at: number;
}

export interface ActorName {
  text: string;
  kind: "full" | "short" | "acronym" | "alias" | "native" | "former" | "metonym" | "description";
  language: string | null;
}

export interface ActorRole {
  title: string;
  organisation: string | null;
  country: CountryCode | null;
  from: string | null;
  to: string | null;
}

/** An actor as a list shows it. */
export interface ActorSummary {
  actor: Actor;
  articles: number;
  events: number;
  mentions: number;
}

/** An actor with its events, articles, names and relations. */
export interface ActorView {
  actor: Actor;
  articles: number;
  events: number;
  mentions: number;
  recentEvents: Event[];
  inArticles: ArticleSummary[];
  namesSeen: Array<{
    text: string;
    count: number;
  }>;
  relations: Array<{
    relation: Relation;
    other: Actor;
  }>;
}

/** When an article was published or changed, and who says so. */
export interface ArticleDate {
  value: IsoMoment;
  precision: "second" | "minute" | "day";
  source:
    | "user"
    | "json-ld"
    | "open-graph"
    | "microdata"
    | "meta"
    | "time-element"
    | "visible"
    | "url"
    | "feed"
    | "http";
  words: string | null;
}

export interface ArticleHit {
  article: ArticleSummary;
  snippet: {
    text: string;
    marks: Array<{
      start: number;
      end: number;
    }>;
  };
}

export type ArticleKind =
  | "news"
  | "analysis"
  | "opinion"
  | "interview"
  | "live"
  | "fact-check"
  | "feature"
  | "press-release"
  | "unknown";

export interface ArticleLanguage {
  code: string;
  source: "user" | "declared" | "detected";
  score: number;
}

/** An article as a list shows it. */
export interface ArticleSummary {
  id: string;
  url: string | null;
  title: string;
  standfirst: string | null;
  byline: Author[];
  publisher: {
    name: string;
    url: string | null;
  } | null;
  published: ArticleDate | null;
  language: ArticleLanguage | null;
  kind: ArticleKind;
  opening: string;
  annotation: "annotated" | "no-engine-for-language" | null;
  counts: {
    actors: number;
    events: number;
    quotes: number;
  };
  addedAt: string;
}

/** An article with its cast, dated events, quotes and times. */
export interface ArticleView {
  id: string;
  url: string | null;
  canonicalUrl: string | null;
  title: string;
  standfirst: string | null;
  section: string | null;
  byline: Author[];
  publisher: {
    name: string;
    url: string | null;
  } | null;
  published: ArticleDate | null;
  modified: ArticleDate | null;
  dateline: {
    place: string;
    agency: string | null;
    evidence: Evidence;
  } | null;
  language: ArticleLanguage | null;
  kind: ArticleKind;
  text: string;
  blocks: Block[];
  removed: Furniture[];
  notices: Array<{
    code: "paywall" | "consent-wall" | "truncated" | "thin" | "continues" | "gallery" | "repaired-encoding";
    message: string;
  }>;
  hashes: {
    raw: string;
    text: string;
  };
  provenance: {
    source: SourceRef;
    fetchedAt: string;
    contentType: string | null;
    bytes: number;
    charset: string;
    extractor: string;
  };
  annotation: "annotated" | "no-engine-for-language" | null;
  actors: CastMember[];
  events: Event[];
  quotes: Quote[];
  times: TimeExpression[];
  related: ArticleSummary[];
  copies: ArticleSummary[];
}

/** Whose claim something is, where it is not the article's own. */
export interface Attribution {
  speaker: Evidence;
  cue: Evidence | null;
  mentionId: string | null;
  actorId: string | null;
  name: string | null;
}

/** One person of a byline, with role and organisation where given. */
export interface Author {
  name: string;
  role: string | null;
  organisation: string | null;
  url: string | null;
}

/** A typed stretch of the article's text. */
export interface Block {
  kind: "heading" | "paragraph" | "quote" | "list-item" | "table-row" | "caption" | "preformatted";
  start: number;
  end: number;
  level: number | null;
  role?: "question" | "answer";
}

export interface CastMember {
  id: string;
  kind: ActorKind;
  name: string;
  names: ActorName[];
  country: CountryCode | null;
  sector: Sector | null;
  roles: ActorRole[];
  externalIds: ExternalId[];
  description: string | null;
  origin: "knowledge-base" | "detected" | "composed" | "person";
  mentions: Mention[];
}

export interface Confidence {
  score: number;
  method: string;
}

export interface Contradiction {
  slot: "time" | "place" | "source" | "target" | "number" | "mode";
  what: string | null;
  values: Array<{
    value: string;
    evidence: Evidence[];
  }>;
}

/** A person's correction, stored as a fact of its own. */
export interface Correction {
  id: string;
  author: string;
  at: string;
  note: string | null;
  change: CorrectionAction;
}

export type CorrectionAction =
  | {
      action: "confirm-event";
      eventId: string;
      claimIds: string[];
    }
  | {
      action: "reject-event";
      eventId: string;
      claimIds: string[];
    }
  | {
      action: "edit-event";
      eventId: string;
      claimIds: string[];
      edit: EventEdit;
    }
  | {
      action: "rename-actor";
      actorId: string;
      name: string;
    }
  | {
      action: "merge-actors";
      actorId: string;
      into: string;
    }
  | {
      action: "split-actor";
      actorId: string;
      mentionIds: string[];
      name: string;
    }
  | {
      action: "undo";
      correctionId: string;
    };

export type CountryCode = string;

/** Who did what to whom, where and when: one event with every report of it. */
export interface Event {
  id: string;
  type: EventType;
  mode: string | null;
  contexts: EventContext[];
  score: number;
  sources: Participant[];
  targets: Participant[];
  place: {
    place: Place;
    evidence: Evidence[];
  } | null;
  time: TimeSpan;
  modality: Modality;
  polarity: Polarity;
  attribution: Attribution | null;
  evidence: EventReport[];
  contradictions: Contradiction[];
  confidence: Confidence;
  status: "detected" | "confirmed" | "rejected" | "edited";
}

export type EventContext =
  | "military"
  | "intelligence"
  | "executive"
  | "legislative"
  | "election"
  | "political_institutions"
  | "pro_democracy"
  | "pro_autocracy"
  | "economic"
  | "legal"
  | "reparations"
  | "human_rights"
  | "rights_freedoms"
  | "repression"
  | "human_security"
  | "gender"
  | "lgbt"
  | "religion_ethnicity"
  | "inequality"
  | "diplomatic"
  | "territory"
  | "peacekeeping"
  | "health"
  | "asylum"
  | "migration"
  | "disasters"
  | "natural_resource"
  | "environment"
  | "technology"
  | "terrorism"
  | "cbrn"
  | "cyber"
  | "misinformation"
  | "crime"
  | "corruption"
  | "illegal_drugs"
  | "trafficking";

export interface EventEdit {
  type?: EventType;
  mode?: string | null;
  modality?: Modality;
  polarity?: Polarity;
  earliest?: string | null;
  latest?: string | null;
  sources?: string[];
  targets?: string[];
  place?: string | null;
}

/** One report of an event, with its sentence. */
export interface EventReport {
  claimId: string;
  articleId: string;
  sentence: Evidence;
  trigger: Evidence;
  attribution: Attribution | null;
  explanation: Explanation;
}

export type EventType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "COUP"
  | "ASSAULT";

/** An event with its actors, articles and corrections. */
export interface EventView {
  event: Event;
  actors: Actor[];
  articles: ArticleSummary[];
  corrections: Correction[];
}

/** Words of an article that support a claim, with offsets in UTF-16 code units. */
export interface Evidence {
  articleId: string;
  start: number;
  end: number;
  quote: string;
}

export interface Explanation {
  annotator: string;
  entry: string;
  steps: Array<{
    slot: string;
    rule: string;
    words: string | null;
  }>;
}

export interface ExternalId {
  scheme: string;
  value: string;
}

/** How a subscription has been doing. */
export interface FeedHealth {
  status: "new" | "ok" | "failing" | "dead";
  lastAttempt: string | null;
  lastSuccess: string | null;
  lastError: {
    at: string;
    code: string;
    message: string;
  } | null;
  failures: number;
  failingSince: string | null;
  errorRate: number | null;
  nextDue: string | null;
  itemsSeen: number;
  articlesAdded: number;
}

/** What was removed from the page, and why. */
export interface Furniture {
  text: string;
  reason:
    | "navigation"
    | "related-links"
    | "other-language"
    | "boilerplate"
    | "cookie-notice"
    | "share"
    | "newsletter"
    | "comments"
    | "caption"
    | "advertisement"
    | "after-end"
    | "duplicate"
    | "byline"
    | "title"
    | "hidden"
    | "link-list"
    | "author-box"
    | "paywall";
  rule: string;
  position: "before" | "within" | "after";
}

/** An ISO 8601 day or moment. */
export type IsoMoment = string;

/** A span that refers to someone or somewhere. */
export interface Mention {
  id: string;
  articleId: string;
  evidence: Evidence;
  sentence: number;
  type: NameType;
  form: "name" | "nominal" | "pronoun";
  head: string;
  chain: number;
  country: CountryCode | null;
  sector: Sector | null;
  title: string | null;
  score: number;
}

export type Modality =
  | "happened"
  | "ongoing"
  | "planned"
  | "demanded"
  | "threatened"
  | "possible"
  | "hypothetical"
  | "denied"
  | "questioned";

export type NameType = "person" | "organisation" | "place" | "group" | "facility" | "event-name";

export interface Participant {
  actorId: string;
  name: string;
  evidence: Evidence[];
}

/** A place on the map; coordinates are WGS 84 degrees. */
export interface Place {
  name: string;
  kind: "country" | "region" | "province" | "city" | "feature" | "facility" | "unknown";
  country: CountryCode | null;
  latitude: number | null;
  longitude: number | null;
  externalIds: ExternalId[];
}

export type Polarity = "affirmed" | "negated";

/** What someone is reported to have said. */
export interface Quote {
  id: string;
  articleId: string;
  kind: "direct" | "indirect" | "mixed";
  content: Evidence[];
  cue: Evidence | null;
  speaker: {
    evidence: Evidence;
    mentionId: string | null;
    actorId: string | null;
  } | null;
  addressee: {
    evidence: Evidence;
    mentionId: string | null;
  } | null;
  score: number;
}

/** What two actors did to each other over time. */
export interface Relation {
  id: string;
  a: string;
  b: string;
  aToB: {
    events: number;
    score: number | null;
  };
  bToA: {
    events: number;
    score: number | null;
  };
  months: Array<{
    month: string | null;
    aToB: {
      events: number;
      score: number | null;
    };
    bToA: {
      events: number;
      score: number | null;
    };
  }>;
}

/** An actor, or all actors of a country. */
export interface RelationSide {
  key: string;
  name: string;
  actor: Actor | null;
  country: CountryCode | null;
}

/** What two sides did to each other, counted. */
export interface RelationSummary {
  a: RelationSide;
  b: RelationSide;
  aToB: {
    events: number;
    score: number | null;
  };
  bToA: {
    events: number;
    score: number | null;
  };
}

/** What two sides did to each other over time, with the events. */
export interface RelationView {
  a: RelationSide;
  b: RelationSide;
  aToB: {
    events: number;
    score: number | null;
  };
  bToA: {
    events: number;
    score: number | null;
  };
  months: Array<{
    month: string | null;
    aToB: {
      events: number;
      score: number | null;
    };
    bToA: {
      events: number;
      score: number | null;
    };
  }>;
  events: EventView[];
  total: number;
}

/** What a query finds. */
export interface SearchResult {
  query: string;
  articles: {
    items: ArticleHit[];
    next: string | null;
    total: number;
  };
  events: {
    items: EventView[];
    next: string | null;
    total: number;
  };
  actors: ActorSummary[];
}

export type Sector =
  | "COP"
  | "GOV"
  | "JUD"
  | "LEG"
  | "MIL"
  | "PRM"
  | "PTY"
  | "REB"
  | "SPY"
  | "UAF"
  | "UNK"
  | "AGR"
  | "BUS"
  | "CRM"
  | "CVL"
  | "EDU"
  | "ELI"
  | "JRN"
  | "LAB"
  | "MED"
  | "REF"
  | "OPP"
  | "PRE"
  | "REL"
  | "SOC";

/** A subscription to a feed, with its health. */
export interface Source {
  id: string;
  feed: string;
  title: string | null;
  site: string | null;
  folders: string[];
  everySeconds: number | null;
  addedAt: string;
  health: FeedHealth;
}

/** Where an article came from. */
export type SourceRef =
  | {
      kind: "url";
      url: string;
    }
  | {
      kind: "file";
      path: string;
    }
  | {
      kind: "stdin";
    }
  | {
      kind: "posted";
      url: string | null;
    }
  | {
      kind: "feed";
      feed: string;
      url: string | null;
    };

/** Articles about the same happening. */
export interface Story {
  id: string;
  title: string;
  articleIds: string[];
  copies: Array<string[]>;
  eventIds: string[];
}

/** A story as a list shows it. */
export interface StorySummary {
  story: Story;
  articles: ArticleSummary[];
  reports: number;
  shared: number;
  contradicted: number;
}

/** Articles about the same happening, with the events they share and where they differ. */
export interface StoryView {
  story: Story;
  articles: ArticleSummary[];
  reports: number;
  shared: number;
  contradicted: number;
  sharedEvents: Event[];
  singleEvents: Event[];
}

export type TimeBasis = "stated" | "relative" | "inherited" | "bounded" | "unknown";

/** Words that say when, how long or how often, with their normalised value. */
export interface TimeExpression {
  id: string;
  evidence: Evidence;
  kind: "date" | "time" | "duration" | "set";
  value: string;
  modifier: "before" | "after" | "start" | "mid" | "end" | "approximate" | "less-than" | "more-than" | null;
  span: TimeSpan | null;
  relativeTo: "publication" | "text" | "none";
}

export type TimePrecision =
  | "second"
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half-year"
  | "year"
  | "decade"
  | "century"
  | "vague"
  | "unknown";

/** When something was: an inclusive interval with its precision, its basis and its words. */
export interface TimeSpan {
  earliest: IsoMoment | null;
  latest: IsoMoment | null;
  precision: TimePrecision;
  basis: TimeBasis;
  approximate: boolean;
  edtf: string | null;
  evidence: Evidence | null;
}
