import { makeId, type Story } from "@dateline/core";
import { inChunks, type Session } from "../session/index.ts";
import { joinPairs } from "./join-pairs.ts";
import { copyPairs, sharingPairs } from "./story-edges.ts";

/**
 * The story an article belongs to: all articles that can be reached from it over near-duplicates, and over events that
 * articles of about the same days share. Its id is that of its earliest article, so it stays when later articles join;
 * null where the article is unknown.
 */
export async function story(session: Session, articleId: string): Promise<Story | null> {
  const reached = new Set([articleId]);
  const copies: [string, string][] = [];
  let edge = [articleId];
  while (edge.length > 0) {
    const linked = await copyPairs(session, edge);
    copies.push(...linked);
    const next = [...linked, ...(await sharingPairs(session, edge))].flat();
    edge = [...new Set(next)].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return storyOf(session, [...reached], copies);
}

/** The story that these articles are, with the pairs of them that are copies; null where none is known. */
export async function storyOf(
  session: Session,
  articleIds: readonly string[],
  copies: readonly (readonly [string, string])[],
): Promise<Story | null> {
  const articles = await articlesOf(session, articleIds);
  const [first] = articles;
  if (!first) return null;
  return {
    id: makeId("story", [first.id]),
    title: first.title,
    articleIds: articles.map((article) => article.id),
    copies: joinPairs(copies),
    eventIds: await eventsOf(session, articleIds),
  };
}

/** The articles with their titles, earliest first, undated last. */
async function articlesOf({ db }: Session, ids: readonly string[]): Promise<{ id: string; title: string }[]> {
  const found: { id: string; title: string; sort: number }[] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("articles")
      .select(["id", "sort", "published", "summary"])
      .where("id", "in", chunk)
      .execute();
    for (const row of rows) {
      const { title } = JSON.parse(row.summary) as { title: string };
      found.push({ id: row.id, title, sort: row.published === null ? Number.MAX_VALUE : row.sort });
    }
  }
  return found.sort((a, b) => a.sort - b.sort || (a.id < b.id ? -1 : 1));
}

async function eventsOf({ db }: Session, articleIds: readonly string[]): Promise<string[]> {
  const found = new Map<string, number>();
  for (const chunk of inChunks(articleIds)) {
    const rows = await db
      .selectFrom("event_articles")
      .innerJoin("events", "events.id", "event_articles.event_id")
      .select(["events.id", "events.sort"])
      .where("event_articles.article_id", "in", chunk)
      .where("events.status", "<>", "rejected")
      .execute();
    for (const row of rows) found.set(row.id, row.sort);
  }
  return [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
