import { Article, InvalidDataError, type StageStamp } from "@dateline/core";
import { readJson, storeJson } from "../json/index.ts";
import { insertRows, type Session } from "../session/index.ts";
import { articleRow, type StoredArticle } from "./article-row.ts";
import { putInPlaceOf, supersede } from "./supersede.ts";

/** Saves an article and its extraction's stamp; what is the same but for where and when it was read stays untouched. */
export async function saveArticle(
  session: Session,
  given: Article,
  stamp: StageStamp,
  inPlaceOf?: string,
): Promise<"added" | "updated" | "unchanged"> {
  const article = checked(given);
  const saved = await saveRow(session, article, inPlaceOf);
  const replaced = inPlaceOf !== undefined && (await putInPlaceOf(session, article.id, inPlaceOf));
  const outcome = replaced ? "updated" : saved;
  await insertRows(session, "extractions", [
    { version: stamp.version, input_hash: stamp.inputHash, article_id: article.id },
  ]);
  return outcome;
}

async function saveRow(
  session: Session,
  article: Article,
  inPlaceOf?: string,
): Promise<"added" | "updated" | "unchanged"> {
  const { db, dialect } = session;
  const found = await db
    .selectFrom("articles")
    .select(["document", "added_at", "annotation", "quotes", "superseded_by"])
    .where("id", "=", article.id)
    .executeTakeFirst();
  if (!found) {
    const row = articleRow(article, session.now().toISOString());
    const { n: _, ...values } = row;
    await db.insertInto("articles").values(values).execute();
    await dialect.indexArticle(db, article.id, wordsOf(article));
    if (inPlaceOf !== undefined) return "added";
    return (await supersede(session, article)) ? "updated" : "added";
  }
  const before = readJson<StoredArticle>(found.document);
  const { text: _, ...after } = {
    ...article,
    provenance: before.provenance,
    hashes: { ...article.hashes, raw: before.hashes.raw },
  };
  if (storeJson(found.document, after) === found.document) return "unchanged";
  const { n: __, ...row } = articleRow({ ...after, text: article.text }, found.added_at);
  const kept = { annotation: found.annotation, quotes: found.quotes, superseded_by: found.superseded_by };
  await dialect.unindexArticle(db, article.id);
  await db
    .updateTable("articles")
    .set({ ...row, ...kept })
    .where("id", "=", article.id)
    .execute();
  await dialect.indexArticle(db, article.id, wordsOf(article));
  return "updated";
}

function checked(article: Article): Article {
  const result = Article.safeParse(article);
  if (result.success) return storable(result.data);
  const issue = result.error.issues[0];
  throw new InvalidDataError({
    what: `The article is not valid: ${issue?.path.join(".")}: ${issue?.message}`,
    where: typeof article.id === "string" ? article.id : undefined,
  });
}

function wordsOf(article: Article): { title: string; standfirst: string; text: string } {
  return { title: article.title, standfirst: article.standfirst ?? "", text: article.text };
}

/** No engine keeps a NUL or half a surrogate pair as it is, and a text must come back unit for unit. */
function storable(article: Article): Article {
  if (article.text.isWellFormed() && !article.text.includes("\0")) return article;
  throw new InvalidDataError({
    what: "The text holds a character that cannot be stored: a NUL or half of a surrogate pair",
    where: article.id,
    next: "Replace it with U+FFFD before the article is made.",
  });
}
