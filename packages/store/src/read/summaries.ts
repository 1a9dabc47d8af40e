import type { ArticleSummary } from "@dateline/core";
import { sql } from "kysely";
import type { StoredSummary } from "../article/index.ts";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/** The summaries of some articles, in the order of the ids; ids of no article are left out. */
export async function summaries({ db }: Session, articleIds: readonly string[]): Promise<ArticleSummary[]> {
  const found = new Map<string, ArticleSummary>();
  for (const chunk of inChunks(articleIds)) {
    const rows = await db
      .selectFrom("articles")
      .select([
        "id",
        "summary",
        "annotation",
        "quotes",
        sql<number | string>`(select count(*) from article_actors where article_actors.article_id = articles.id)`.as(
          "actors",
        ),
        sql<number | string>`(select count(*) from event_articles join events on events.id = event_articles.event_id
          where event_articles.article_id = articles.id and events.status <> 'rejected')`.as("events"),
      ])
      .where("id", "in", chunk)
      .execute();
    for (const row of rows) {
      found.set(row.id, {
        ...readJson<StoredSummary>(row.summary),
        annotation: row.annotation as ArticleSummary["annotation"],
        counts: { actors: Number(row.actors), events: Number(row.events), quotes: row.quotes },
      });
    }
  }
  return articleIds.flatMap((id) => found.get(id) ?? []);
}
