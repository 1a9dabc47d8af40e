import type { Article } from "@dateline/core";
import { inChunks, insertRows, type Session } from "../session/index.ts";
import { searchWords } from "../text/index.ts";
import { momentNumber } from "../time/index.ts";

// Sites that give all their pages one canonical URL are common, so a version must also share most of its words.
const sharedLeast = 0.5;

/**
 * Finds earlier texts of a new article under its canonical URL. The version with the later date stands (the one saved
 * last where dates are equal); true where the new one took the place of another.
 */
export async function supersede(session: Session, article: Article): Promise<boolean> {
  if (article.canonicalUrl === null) return false;
  const { db } = session;
  const others = await db
    .selectFrom("articles")
    .select(["id", "text", "document"])
    .where("canonical_url", "=", article.canonicalUrl)
    .where("id", "<>", article.id)
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
  let replaced = false;
  for (const other of others) {
    if (similarity(article.text, other.text) < sharedLeast) continue;
    if (dateOf(article) < dateOf(JSON.parse(other.document) as Article)) {
      await db.updateTable("articles").set({ superseded_by: other.id }).where("id", "=", article.id).execute();
      return false;
    }
    await db.updateTable("articles").set({ superseded_by: article.id }).where("id", "=", other.id).execute();
    await markBlocks(session, [other.id], article.id);
    replaced = true;
  }
  return replaced;
}

/**
 * Makes one article an earlier version of another that a new extraction of the same page gave, and that one the version that
 * stands; true where that is new. What the new one resolved before counts for nothing until it is resolved again.
 */
export async function putInPlaceOf(session: Session, articleId: string, earlier: string): Promise<boolean> {
  const { db } = session;
  if (articleId === earlier) return false;
  const rows = await db
    .selectFrom("articles")
    .select(["id", "superseded_by"])
    .where("id", "in", [articleId, earlier])
    .execute();
  const by = new Map(rows.map((row) => [row.id, row.superseded_by]));
  if (!by.has(earlier) || (by.get(earlier) === articleId && by.get(articleId) === null)) return false;
  await db.updateTable("articles").set({ superseded_by: articleId }).where("id", "=", earlier).execute();
  await db.updateTable("articles").set({ superseded_by: null }).where("id", "=", articleId).execute();
  await db.deleteFrom("stamps").where("article_id", "=", articleId).where("stage", "=", "resolve").execute();
  await markBlocks(session, [articleId, earlier], articleId);
  return true;
}

/** The version of an article that stands, and the versions whose place that one took. */
export async function versionsOf({ db }: Session, articleId: string): Promise<{ standing: string; earlier: string[] }> {
  let standing = articleId;
  for (const seen = new Set<string>(); !seen.has(standing); ) {
    seen.add(standing);
    const row = await db.selectFrom("articles").select("superseded_by").where("id", "=", standing).executeTakeFirst();
    standing = row?.superseded_by ?? standing;
  }
  const rows = await db
    .selectFrom("articles")
    .select("id")
    .where("superseded_by", "=", standing)
    .orderBy("id")
    .execute();
  return { standing, earlier: rows.map((row) => row.id) };
}

/** Lets the texts that a removed article had taken the place of stand again, to be merged with the next resolution. */
export async function restoreSuperseded(session: Session, articleId: string): Promise<void> {
  const { db } = session;
  const rows = await db.selectFrom("articles").select("id").where("superseded_by", "=", articleId).execute();
  if (rows.length === 0) return;
  await db.updateTable("articles").set({ superseded_by: null }).where("superseded_by", "=", articleId).execute();
  await markBlocks(
    session,
    rows.map((row) => row.id),
    "",
  );
}

/** Notes that the blocks of some articles' claims must be merged again, with the next resolution of `forArticle`. */
async function markBlocks(session: Session, articleIds: readonly string[], forArticle: string): Promise<void> {
  for (const ids of inChunks(articleIds)) {
    const rows = await session.db
      .selectFrom("claims")
      .select("block")
      .distinct()
      .where("article_id", "in", ids)
      .execute();
    await insertRows(
      session,
      "stale_blocks",
      rows.map((row) => ({ block: row.block, article_id: forArticle })),
    );
  }
}

function similarity(one: string, two: string): number {
  const [a, b] = [one, two].map((text) => new Set(searchWords(text).split(" ")));
  if (!a || !b) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

function dateOf(article: Pick<Article, "modified" | "published">): number {
  return momentNumber((article.modified ?? article.published)?.value ?? null) ?? Number.NEGATIVE_INFINITY;
}
