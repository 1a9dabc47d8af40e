import { type Annotation, checkEvidence, findEvidence, InvalidDataError, NotFoundError } from "@dateline/core";
import { storeJson } from "../json/index.ts";
import type { Session } from "../session/index.ts";
import { readArticle } from "./read-article.ts";
import { saveStamp } from "./stamps.ts";

/** Saves what was found in an article; every quote is checked against the text first. Tokens are not kept. */
export async function saveAnnotation(session: Session, annotation: Annotation): Promise<void> {
  const { db } = session;
  const { articleId } = annotation;
  await checkClaims(session, articleId, annotation);
  const sentences = annotation.sentences.map((sentence) => ({ ...sentence, tokens: [] }));
  const found = await db
    .selectFrom("annotations")
    .select("document")
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  const document = storeJson(found?.document, { ...annotation, sentences });
  if (found?.document === document) return;
  await db
    .insertInto("annotations")
    .values({ article_id: articleId, document })
    .onConflict((conflict) => conflict.column("article_id").doUpdateSet({ document }))
    .execute();
  await db
    .updateTable("articles")
    .set({ annotation: annotation.status, quotes: annotation.quotes.length })
    .where("id", "=", articleId)
    .execute();
  await saveStamp(session, articleId, annotation.stamp);
}

/** Throws where the article is not there or does not say what a piece of evidence in `value` quotes from it. */
export async function checkClaims(session: Session, articleId: string, value: unknown): Promise<void> {
  const article = await readArticle(session, articleId);
  if (!article) {
    throw new NotFoundError({ what: "There is no such article", where: articleId, next: "Save the article first." });
  }
  for (const { evidence } of findEvidence(value)) {
    if (checkEvidence(article, evidence)) continue;
    throw new InvalidDataError({
      what: `The text does not say "${evidence.quote.slice(0, 60)}" from ${evidence.start} to ${evidence.end}`,
      where: evidence.articleId,
    });
  }
}
