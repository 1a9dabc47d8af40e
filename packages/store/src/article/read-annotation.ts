import type { Annotation } from "@dateline/core";
import { readJson } from "../json/index.ts";
import type { Session } from "../session/index.ts";

/** What was found in an article, null where it has not been annotated; sentences come without tokens. */
export async function readAnnotation({ db }: Session, articleId: string): Promise<Annotation | null> {
  const row = await db
    .selectFrom("annotations")
    .select("document")
    .where("article_id", "=", articleId)
    .executeTakeFirst();
  return row ? readJson<Annotation>(row.document) : null;
}
