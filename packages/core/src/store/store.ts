import type { Actor } from "../actor/index.ts";
import type { Annotation } from "../annotation/index.ts";
import type { Article } from "../article/index.ts";
import type { Correction } from "../correction/index.ts";
import type { Relation } from "../relation/index.ts";
import type { ArticleLink, MergedEvent, Resolution, ResolvedClaim, Resolver, StageStamp } from "../stage/index.ts";
import type { Story } from "../story/index.ts";
import type {
  ActorMention,
  ActorSummary,
  ActorView,
  ArticleSummary,
  ArticleView,
  EventView,
  PageOf,
  RelationSummary,
  RelationView,
  SearchResult,
  StorySummary,
  StoryView,
} from "../view/index.ts";
import type { OverlayStore } from "./overlay-store.ts";
import type { PageRequest } from "./page-request.ts";
import type { SourceStore } from "./source-store.ts";

/** A list request; `query` is in Dateline's query language. */
export interface ListRequest extends PageRequest {
  query?: string;
}

/** How many of each thing a database holds. */
export interface StoreCounts {
  articles: number;
  actors: number;
  events: number;
  quotes: number;
  corrections: number;
}

/** The write side: each method is one transaction, and writing the same again changes nothing. */
export interface StoreWriter {
  /**
   * Saves an article with the stamp of its extraction. An article already there keeps its provenance and its moment. With
   * `inPlaceOf`, the article of that id becomes an earlier version of this one, whatever their addresses and words.
   */
  saveArticle(article: Article, stamp: StageStamp, inPlaceOf?: string): Promise<"added" | "updated" | "unchanged">;
  /** The article that this very extraction made before, so that a batch begun again skips what is done. */
  articleMadeBy(stamp: StageStamp): Promise<string | null>;
  /** Keeps the bytes a page came as, compressed, under their SHA-256. */
  saveRaw(hash: string, bytes: Uint8Array, contentType: string | null): Promise<void>;
  raw(hash: string): Promise<{ bytes: Uint8Array; contentType: string | null } | null>;
  /**
   * Drops the kept bytes that came before a moment (ISO 8601 in UTC, null for none), and those before another one that no
   * article was made from; answers how many pages that were, and the bytes they took as stored.
   */
  dropRaws(which: { before: string | null; unusedBefore: string }): Promise<{ pages: number; bytes: number }>;
  /**
   * Gives space that nothing uses any more back to the disk, and answers how many bytes that was. `rewrite` allows to write
   * the whole database anew where it was made in a way that gives nothing back otherwise, once.
   */
  reclaimSpace(allowed: { rewrite: boolean }): Promise<{ bytes: number }>;
  stamp(articleId: string, stage: StageStamp["stage"]): Promise<StageStamp | null>;
  saveAnnotation(annotation: Annotation): Promise<void>;
  annotation(articleId: string): Promise<Annotation | null>;
  article(articleId: string): Promise<Article | null>;
  /** The version of an article that stands (itself where none took its place) and those it took the place of. */
  versionsOf(articleId: string): Promise<{ standing: string; earlier: string[] }>;
  /** What people said, and did not take back, of the events that an article reports and of its mentions; oldest first. */
  correctionsIn(articleId: string): Promise<Correction[]>;
  /**
   * Replaces what was resolved of this article; returns the blocks whose events must be merged again. With `rekey`,
   * people's merges and splits of actors reach its claims too. What people said of its claims and mentions before, or of
   * those of an earlier version, goes over to the new ones with the same words.
   */
  saveResolution(resolution: Resolution, rekey?: Resolver["rekey"]): Promise<string[]>;
  /** Detected actors whose folded name is one of these, for joining across articles. */
  actorsNamed(foldedNames: readonly string[]): Promise<Actor[]>;
  claimsInBlocks(blocks: readonly string[]): Promise<ResolvedClaim[]>;
  /** Merges the claims of these blocks again; of several writers that meet at one block, each sees what the last one wrote. */
  mergeBlocks(blocks: readonly string[], merge: Resolver["merge"]): Promise<void>;
  /** Replaces all events of these blocks, keeping what people said of them; and refreshes relations and counts. */
  replaceEvents(blocks: readonly string[], events: readonly MergedEvent[]): Promise<void>;
  /** Articles that share a band of their MinHash. */
  signaturesSharing(
    bands: readonly string[],
  ): Promise<{ articleId: string; minhash: number[]; published: string | null }[]>;
  saveArticleLinks(links: readonly ArticleLink[]): Promise<void>;
  /**
   * Saves a correction and lays it over what is stored. With `rekey`, claims take the actors that people merged or split,
   * and the blocks to be merged again are returned; without it, or where no actor was merged or split, there are none.
   */
  saveCorrection(correction: Correction, rekey?: Resolver["rekey"]): Promise<string[]>;
  deleteArticle(articleId: string): Promise<void>;
}

/** The read side: views that pages, the API, the CLI and exporters show. Lists are newest first. */
export interface StoreReader {
  counts(): Promise<StoreCounts>;
  /** The whole id for a shortened one of at least 4 characters after the prefix; throws `NOT_FOUND` or `AMBIGUOUS_ID`. */
  wholeId(kind: "article" | "actor" | "event" | "source", start: string): Promise<string>;
  listArticles(request: ListRequest): Promise<PageOf<ArticleSummary>>;
  articleView(articleId: string): Promise<ArticleView | null>;
  listActors(request: ListRequest): Promise<PageOf<ActorSummary>>;
  actorView(actorId: string): Promise<ActorView | null>;
  listEvents(request: ListRequest & { actorId?: string; articleId?: string }): Promise<PageOf<EventView>>;
  eventView(eventId: string): Promise<EventView | null>;
  search(request: ListRequest & { query: string }): Promise<SearchResult>;
  relation(
    actorA: string,
    actorB: string,
  ): Promise<{ relation: Relation; actors: [Actor, Actor]; events: EventView[] } | null>;
  /** Pairs of actors, or of countries, that did something to each other, those with most events first. */
  listRelations(request: PageRequest & { between?: "actors" | "countries" }): Promise<PageOf<RelationSummary>>;
  /** What two sides did to each other, each an actor's id or a country code; null where one is unknown or both are one. */
  relationView(a: string, b: string): Promise<RelationView | null>;
  story(articleId: string): Promise<Story | null>;
  /** Stories of two or more articles, the one with the newest article first. */
  listStories(request: PageRequest): Promise<PageOf<StorySummary>>;
  /** A story by its id or by that of any of its articles. */
  storyView(id: string): Promise<StoryView | null>;
  /** Where articles mean an actor, in the newest articles first; pronouns are left out. */
  actorMentions(actorId: string, request: PageRequest): Promise<PageOf<ActorMention>>;
  /** What people said of an actor itself, newest first, with what was undone: at most 100. */
  actorCorrections(actorId: string): Promise<Correction[]>;
  corrections(request: PageRequest): Promise<PageOf<Correction>>;
}

/** A database of Dateline. One contract, more than one engine. */
export interface Store extends StoreWriter, StoreReader, SourceStore, OverlayStore {
  specification: "store/v1";
  dialect: "sqlite" | "postgres";
  /** Where the data lies, for messages: a path or a host and database name, never a password. */
  location: string;
  close(): Promise<void>;
}
