import type { ActorSummary, ArticleSummary, PageRequest, RelationSummary, Store } from "@dateline/core";
import { pipeline } from "./dateline.ts";
import { listPages } from "./list-pages.ts";

export interface ExportRequest {
  format: "ndjson" | "csv";
  query: string;
  between: "actors" | "countries";
}

type Row = Readonly<Record<string, string | number | null>>;

/** The rows of a list as text, piece by piece; null for a list that there is none of. */
export async function exportList(
  what: string,
  store: Store,
  request: ExportRequest,
): Promise<AsyncIterable<string> | null> {
  const { query, between, format } = request;
  const asked = (page: PageRequest) => ({ ...page, query });
  const loaded = await pipeline();
  switch (what) {
    case "events":
      return loaded.exportEvents(store, { format, query });
    case "articles":
      return write(
        listPages((page) => store.listArticles(asked(page))),
        format,
        articleRow,
        loaded.csvRow,
      );
    case "actors":
      return write(
        listPages((page) => store.listActors(asked(page))),
        format,
        actorRow,
        loaded.csvRow,
      );
    case "relations":
      return write(
        listPages((page) => store.listRelations({ ...page, between })),
        format,
        relationRow,
        loaded.csvRow,
      );
    default:
      return null;
  }
}

async function* write<T>(
  items: AsyncIterable<T>,
  format: ExportRequest["format"],
  row: (item: T) => Row,
  csvRow: (cells: readonly (string | number | null)[]) => string,
): AsyncGenerator<string> {
  let first = true;
  for await (const item of items) {
    if (format === "ndjson") {
      yield `${JSON.stringify(item)}\n`;
      continue;
    }
    const cells = row(item);
    if (first) yield csvRow(Object.keys(cells));
    first = false;
    yield csvRow(Object.values(cells));
  }
}

function articleRow({ id, title, publisher, published, language, kind, url, counts }: ArticleSummary): Row {
  return {
    article_id: id,
    title,
    publisher: publisher?.name ?? null,
    published: published?.value ?? null,
    language: language?.code ?? null,
    kind,
    url,
    actors: counts.actors,
    events: counts.events,
    quotes: counts.quotes,
  };
}

function actorRow({ actor, articles, events, mentions }: ActorSummary): Row {
  return {
    actor_id: actor.id,
    name: actor.name,
    kind: actor.kind,
    country: actor.country,
    sector: actor.sector,
    wikidata: actor.externalIds.find(({ scheme }) => scheme === "wikidata")?.value ?? null,
    articles,
    events,
    mentions,
  };
}

function relationRow({ a, b, aToB, bToA }: RelationSummary): Row {
  return {
    a: a.key,
    a_name: a.name,
    b: b.key,
    b_name: b.name,
    a_to_b_events: aToB.events,
    a_to_b_score: aToB.score,
    b_to_a_events: bToA.events,
    b_to_a_score: bToA.score,
  };
}
