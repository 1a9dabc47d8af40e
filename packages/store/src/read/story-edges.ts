import { inChunks, type Session } from "../session/index.ts";

// An analysis tells of events of years; only reports of about the same days are of one happening.
const mostDaysApart = 10;

/** Pairs of articles that are copies of one another; of some articles, or of all. */
export async function copyPairs({ db }: Session, ids: readonly string[] | null): Promise<[string, string][]> {
  const all = db
    .selectFrom("article_links")
    .innerJoin("articles as one", "one.id", "article_links.from_id")
    .innerJoin("articles as two", "two.id", "article_links.to_id")
    .select(["from_id", "to_id"])
    .where("one.superseded_by", "is", null)
    .where("two.superseded_by", "is", null);
  if (ids === null) return (await all.execute()).map((row) => [row.from_id, row.to_id]);
  const found: [string, string][] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await all
      .where((where) => where.or([where("from_id", "in", chunk), where("to_id", "in", chunk)]))
      .execute();
    for (const row of rows) found.push([row.from_id, row.to_id]);
  }
  return found;
}

/** Pairs of articles published within ten days of one another that tell the same event; of some articles, or of all. */
export async function sharingPairs({ db }: Session, ids: readonly string[] | null): Promise<[string, string][]> {
  const all = db
    .selectFrom("event_articles as mine")
    .innerJoin("events", "events.id", "mine.event_id")
    .innerJoin("event_articles as theirs", "theirs.event_id", "mine.event_id")
    .innerJoin("articles as one", "one.id", "mine.article_id")
    .innerJoin("articles as two", "two.id", "theirs.article_id")
    .select([
      "mine.article_id as from",
      "theirs.article_id as to",
      "one.published_day as fromDay",
      "two.published_day as toDay",
    ])
    .distinct()
    .where("events.status", "<>", "rejected")
    .where("one.superseded_by", "is", null)
    .where("two.superseded_by", "is", null)
    .whereRef("mine.article_id", "<>", "theirs.article_id");
  const rows =
    ids === null
      ? await all.execute()
      : (await Promise.all(inChunks(ids).map((chunk) => all.where("mine.article_id", "in", chunk).execute()))).flat();
  return rows.flatMap(({ from, to, fromDay, toDay }): [string, string][] =>
    fromDay !== null && toDay !== null && Math.abs(fromDay - toDay) <= mostDaysApart ? [[from, to]] : [],
  );
}
