import type { ArticleHit, ListRequest, PageOf, SearchResult } from "@dateline/core";
import { type SqlBool, sql } from "kysely";
import { compileQuery } from "../query/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { snippet, type TextNeed } from "../text/index.ts";
import { listActors, listEvents } from "./lists.ts";
import { allOf, paginate } from "./paginate.ts";
import { summaries } from "./summaries.ts";

const actorsMost = 10;

/**
 * What fits a query: articles, those that fit its words best first; events, the newest first; and actors. The cursor
 * is that of the articles.
 */
export async function search(session: Session, request: ListRequest & { query: string }): Promise<SearchResult> {
  const { query, limit } = request;
  const actors = await listActors(session, { query, limit: actorsMost });
  return {
    query,
    articles: await searchArticles(session, request),
    events: await listEvents(session, { query, limit }),
    actors: actors.items,
  };
}

async function searchArticles(session: Session, request: ListRequest): Promise<PageOf<ArticleHit>> {
  const { condition, needs } = compileQuery(session, "article", request.query);
  const where = allOf([sql<SqlBool>`articles.superseded_by is null`, condition]);
  const id = sql<string>`articles.id`;
  const shape =
    needs.length === 0
      ? { from: sql`articles`, id, sort: sql<number>`articles.sort`, where }
      : {
          from: sql`articles left join ${session.dialect.rankedArticles(needs)} hits on hits.n = articles.n`,
          countFrom: sql`articles`,
          id,
          sort: sql<number>`coalesce(hits.rank, 0)`,
          where,
        };
  const { ids, next, total } = await paginate(session, shape, request);
  const texts = await textsOf(session, ids);
  const items = (await summaries(session, ids)).map((article) => ({
    article,
    snippet: bestSnippet(texts.get(article.id) ?? "", article.standfirst, needs),
  }));
  return { items, next, total };
}

function bestSnippet(text: string, standfirst: string | null, needs: readonly TextNeed[]): ArticleHit["snippet"] {
  const inText = snippet(text, needs);
  if (inText.marks.length > 0 || standfirst === null) return inText;
  const inStandfirst = snippet(standfirst, needs);
  return inStandfirst.marks.length > 0 ? inStandfirst : inText;
}

async function textsOf({ db }: Session, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const chunk of inChunks(ids)) {
    const rows = await db.selectFrom("articles").select(["id", "text"]).where("id", "in", chunk).execute();
    for (const row of rows) texts.set(row.id, row.text);
  }
  return texts;
}
