import type { ActorMention, ArticleSummary, PageOf, PageRequest } from "@dateline/core";
import { sql } from "kysely";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { currentActorId } from "./actors.ts";
import { paginate } from "./paginate.ts";

const around = 90;

/** Where articles mean an actor, pronouns apart: the newest articles first, each from its beginning. */
export async function actorMentions(
  session: Session,
  actorId: string,
  request: PageRequest,
): Promise<PageOf<ActorMention>> {
  const { db } = session;
  const id = await currentActorId(session, actorId);
  const shape = {
    from: sql`(select mentions.id as id, cast(-row_number() over
      (order by articles.sort desc, articles.id, mentions.start_at, mentions.id) as double precision) as place
      from mentions join articles on articles.id = mentions.article_id
      where mentions.actor_id = ${id} and mentions.form <> 'pronoun' and articles.superseded_by is null) places`,
    id: sql<string>`places.id`,
    sort: sql<number>`places.place`,
    where: null,
  };
  const { ids, next, total } = await paginate(session, shape, request);
  const found = new Map<string, ActorMention>();
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("mentions")
      .innerJoin("articles", "articles.id", "mentions.article_id")
      .select([
        "mentions.id",
        "article_id",
        "form",
        "mentions.text",
        "start_at",
        "end_at",
        "summary",
        "articles.text as whole",
      ])
      .where("mentions.id", "in", chunk)
      .execute();
    for (const row of rows) {
      found.set(row.id, {
        id: row.id,
        articleId: row.article_id,
        articleTitle: readJson<Pick<ArticleSummary, "title">>(row.summary).title,
        form: row.form,
        text: row.text,
        start: row.start_at,
        end: row.end_at,
        ...contextOf(row.whole, row.start_at, row.end_at),
      });
    }
  }
  return { items: ids.flatMap((one) => found.get(one) ?? []), next, total };
}

/** The text around a span, from word to word, in one line. */
function contextOf(text: string, start: number, end: number): { context: string; at: number } {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const lead = start > around ? before.slice(before.search(/\s/) + 1) : before;
  const cut = end + around < text.length ? after.search(/\s\S*$/) : after.length;
  const tail = cut < 0 ? after : after.slice(0, cut);
  return { context: (lead + text.slice(start, end) + tail).replace(/\s/g, " "), at: lead.length };
}
