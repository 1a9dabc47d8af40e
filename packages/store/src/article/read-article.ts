import type { Article } from "@dateline/core";
import { readJson } from "../json/index.ts";
import type { Session } from "../session/index.ts";
import type { StoredArticle } from "./article-row.ts";

/** An article with its text, null where the database has none of this id. */
export async function readArticle({ db }: Session, articleId: string): Promise<Article | null> {
  const row = await db
    .selectFrom("articles")
    .select(["text", "document"])
    .where("id", "=", articleId)
    .executeTakeFirst();
  return row ? { ...readJson<StoredArticle>(row.document), text: row.text } : null;
}
