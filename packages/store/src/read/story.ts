import { makeId, type Story } from "@dateline/core";
import { inChunks, type Session } from "../session/index.ts";

/**
 * The story an article belongs to: all articles that can be reached from it over near-duplicates and shared events.
 * Its id is that of its earliest article, so it stays when later articles join; null where the article is unknown.
 */
export async function story(session: Session, articleId: string): Promise<Story | null> {
  const known = await articlesOf(session, [articleId]);
  if (known.length === 0) return null;
  const reached = new Set([articleId]);
  const pairs: [string, string][] = [];
  let edge = [articleId];
  while (edge.length > 0) {
    const linked = await linksOf(session, edge);
    pairs.push(...linked);
    const next = new Set([...linked.flat(), ...(await sharing(session, edge))]);
    edge = [...next].filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  const articles = await articlesOf(session, [...reached]);
  const [first] = articles;
  if (!first) return null;
  return {
    id: makeId("story", [first.id]),
    title: first.title,
    articleIds: articles.map((article) => article.id),
    copies: groups(pairs),
    eventIds: await eventsOf(session, [...reached]),
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

async function linksOf({ db }: Session, ids: readonly string[]): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("article_links")
      .select(["from_id", "to_id"])
      .where((where) => where.or([where("from_id", "in", chunk), where("to_id", "in", chunk)]))
      .execute();
    for (const row of rows) found.push([row.from_id, row.to_id]);
  }
  return found;
}

async function sharing({ db }: Session, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("event_articles as mine")
      .innerJoin("events", "events.id", "mine.event_id")
      .innerJoin("event_articles as theirs", "theirs.event_id", "mine.event_id")
      .select("theirs.article_id")
      .distinct()
      .where("mine.article_id", "in", chunk)
      .where("events.status", "<>", "rejected")
      .execute();
    found.push(...rows.map((row) => row.article_id));
  }
  return found;
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

/** Articles that are copies of one another, each group and the groups sorted by id. */
function groups(pairs: readonly [string, string][]): string[][] {
  const of = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    const union = new Set([a, b, ...(of.get(a) ?? []), ...(of.get(b) ?? [])]);
    for (const id of union) of.set(id, union);
  }
  return [...new Set(of.values())]
    .map((group) => [...group].sort())
    .sort((x, y) => ((x[0] ?? "") < (y[0] ?? "") ? -1 : 1));
}
