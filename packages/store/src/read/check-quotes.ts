import { checkEvidence, DatabaseError, findEvidence } from "@dateline/core";
import { inChunks, type Session } from "../session/index.ts";

/**
 * Holds every piece of evidence in some values against the stored texts; throws `DatabaseError` naming the article and
 * the offsets where a text does not say it.
 */
export async function checkQuotes(session: Session, values: unknown): Promise<void> {
  const found = findEvidence(values);
  const texts = await textsOf(
    session,
    found.map(({ evidence }) => evidence.articleId),
  );
  for (const { evidence } of found) {
    const text = texts.get(evidence.articleId);
    if (text !== undefined && checkEvidence({ id: evidence.articleId, text }, evidence)) continue;
    throw new DatabaseError({
      what:
        text === undefined
          ? `Evidence from ${evidence.start} to ${evidence.end} is of an article that is not in the database`
          : `The article does not say "${evidence.quote.slice(0, 60)}" from ${evidence.start} to ${evidence.end}`,
      where: evidence.articleId,
      next: "The database was changed by something else; ingest this article again.",
    });
  }
}

async function textsOf({ db }: Session, articleIds: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const chunk of inChunks(articleIds)) {
    const rows = await db.selectFrom("articles").select(["id", "text"]).where("id", "in", chunk).execute();
    for (const row of rows) texts.set(row.id, row.text);
  }
  return texts;
}
