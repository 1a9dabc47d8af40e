import type { Generated } from "kysely";

/** The tables of a database. Ids are text, days are days since 1970-01-01, documents are JSON with sorted keys. */
export interface Tables {
  dateline_meta: { key: string; value: string };
  articles: ArticleRow;
  extractions: { version: string; input_hash: string; article_id: string };
  stamps: { article_id: string; stage: string; version: string; input_hash: string };
  raws: { hash: string; bytes: Uint8Array; content_type: string | null; added_at: string };
  annotations: { article_id: string; document: string };
  actors: ActorRow;
  actor_names: { actor_id: string; folded: string };
  actor_sources: { article_id: string; actor_id: string; document: string | null };
  article_actors: { article_id: string; actor_id: string; mentions: number };
  mentions: MentionRow;
  claims: ClaimRow;
  stale_blocks: { block: string; article_id: string };
  events: EventRow;
  event_actors: { event_id: string; actor_id: string; role: string };
  event_articles: { event_id: string; article_id: string };
  event_claims: { event_id: string; claim_id: string };
  relation_cells: RelationCellRow;
  signatures: { article_id: string; minhash: string };
  bands: { band: string; article_id: string };
  article_links: { from_id: string; to_id: string; kind: string; score: number };
  corrections: CorrectionRow;
  correction_claims: { claim_id: string; correction_id: string };
  split_mentions: { mention_id: string; actor_id: string; correction_id: string };
  overlay: OverlayRow;
  overlay_names: { name: string; record_id: string; entry_key: string };
  sources: SourceRow;
  source_items: SourceItemRow;
}

export interface ArticleRow {
  n: Generated<number>;
  id: string;
  canonical_url: string | null;
  host: string | null;
  publisher: string | null;
  language: string | null;
  kind: string;
  dateline_place: string | null;
  published: string | null;
  published_day: number | null;
  sort: number;
  added_at: string;
  annotation: string | null;
  quotes: number;
  superseded_by: string | null;
  raw_hash: string;
  text: string;
  summary: string;
  document: string;
}

/** A claim: `document` as it was resolved, `mapped` with the actors of people's merges and splits where these differ. */
export interface ClaimRow {
  id: string;
  article_id: string;
  block: string;
  document: string;
  mapped: string | null;
}

export interface ActorRow {
  id: string;
  kind: string;
  origin: string;
  country: string | null;
  redirect: string | null;
  articles: number;
  mentions: number;
  events: number;
  sort: number;
  base: string;
  document: string;
}

/** A resolved mention: `linked_id` is the actor that resolve chose, `actor_id` the one that holds after corrections. */
export interface MentionRow {
  id: string;
  article_id: string;
  linked_id: string;
  actor_id: string;
  type: string;
  form: string;
  text: string;
  folded: string;
  start_at: number;
  end_at: number;
}

/** An event: `merged` is what resolve made, null where `document`, the event after corrections, is the same. */
export interface EventRow {
  n: Generated<number>;
  id: string;
  block: string;
  type: string;
  mode: string | null;
  modality: string;
  polarity: string;
  status: string;
  corrected: number;
  attributed: number;
  contradicted: number;
  confidence: number;
  place: string | null;
  place_country: string | null;
  from_day: number | null;
  to_day: number | null;
  sort: number;
  merged: string | null;
  document: string;
}

/** Counts of what two actors did to each other in one month (empty where unknown); scores are sums in tenths. */
export interface RelationCellRow {
  a: string;
  b: string;
  month: string;
  ab_events: number;
  ab_tenths: number;
  ba_events: number;
  ba_tenths: number;
}

export interface CorrectionRow {
  id: string;
  action: string;
  subject: string;
  at: string;
  sort: number;
  active: number;
  document: string;
}

/** A subscription with what its next fetch needs; moments are ISO 8601 in UTC, so that they sort as text. */
export interface SourceRow {
  id: string;
  feed: string;
  host: string;
  title: string | null;
  site: string | null;
  folders: string;
  every_seconds: number | null;
  added_at: string;
  etag: string | null;
  last_modified: string | null;
  status: string;
  last_attempt: string | null;
  last_success: string | null;
  last_error: string | null;
  failures: number;
  failing_since: string | null;
  recent: string;
  next_due: string | null;
  items_seen: number;
  articles_added: number;
  claimed_by: string | null;
  claimed_until: string | null;
}

export interface SourceItemRow {
  source_id: string;
  key: string;
  version: string | null;
  done: number;
  attempts: number;
  at: string;
}

/** One entry of a user: `other` is whom it is merged into, or the country or body of an office. */
export interface OverlayRow {
  key: string;
  record_id: string;
  actor_id: string;
  entry: string;
  origin: string;
  other: string | null;
  office: string | null;
  held_from: string | null;
  held_to: string | null;
  document: string;
}
