import { type Annotation, foldName, type MentionLink } from "@dateline/core";
import type { Selectable } from "kysely";
import { actorMapping, addChange, type CountChange, countActors } from "../actor/index.ts";
import type { Tables } from "../schema/index.ts";
import { inChunks, insertRows, type Session } from "../session/index.ts";

type Row = Selectable<Tables["mentions"]>;

/** Writes which actor each mention of an article means, after corrections, and counts the actors' mentions anew. */
export async function writeMentions(
  session: Session,
  annotation: Annotation,
  links: readonly MentionLink[],
): Promise<void> {
  const mapping = await actorMapping(session, {
    actorIds: links.map((link) => link.actorId),
    mentionIds: links.map((link) => link.mentionId),
  });
  const mentions = new Map(annotation.mentions.map((mention) => [mention.id, mention]));
  const rows = links.flatMap((link): Row[] => {
    const mention = mentions.get(link.mentionId);
    if (!mention) return [];
    return [
      {
        id: mention.id,
        article_id: annotation.articleId,
        linked_id: link.actorId,
        actor_id: mapping.ofMention(mention.id, link.actorId),
        type: mention.type,
        form: mention.form,
        text: mention.evidence.quote,
        folded: foldName(mention.evidence.quote),
        start_at: mention.evidence.start,
        end_at: mention.evidence.end,
      },
    ];
  });
  await replaceMentions(session, annotation.articleId, rows);
}

/** Puts these rows in place of an article's mentions, touching only what differs. */
export async function replaceMentions(session: Session, articleId: string, rows: readonly Row[]): Promise<void> {
  const { db } = session;
  const before = await db.selectFrom("mentions").selectAll().where("article_id", "=", articleId).execute();
  const old = new Map(before.map((row) => [row.id, key(row)]));
  const wanted = new Map(rows.map((row) => [row.id, key(row)]));
  const gone = before.filter((row) => wanted.get(row.id) !== key(row)).map((row) => row.id);
  const added = rows.filter((row) => old.get(row.id) !== key(row));
  for (const ids of inChunks(gone)) await db.deleteFrom("mentions").where("id", "in", ids).execute();
  await insertRows(session, "mentions", added);
  await recount(session, articleId, rows);
}

async function recount(session: Session, articleId: string, rows: readonly Row[]): Promise<void> {
  const { db } = session;
  const before = await db.selectFrom("article_actors").selectAll().where("article_id", "=", articleId).execute();
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.actor_id, (counts.get(row.actor_id) ?? 0) + 1);
  const changes = new Map<string, CountChange>();
  for (const row of before) {
    if (counts.has(row.actor_id)) continue;
    addChange(changes, row.actor_id, { articles: -1, mentions: -row.mentions });
    await db
      .deleteFrom("article_actors")
      .where("article_id", "=", articleId)
      .where("actor_id", "=", row.actor_id)
      .execute();
  }
  for (const [actorId, mentions] of counts) {
    const known = before.find((row) => row.actor_id === actorId);
    if (known?.mentions === mentions) continue;
    addChange(changes, actorId, { articles: known ? 0 : 1, mentions: mentions - (known?.mentions ?? 0) });
    await db
      .insertInto("article_actors")
      .values({ article_id: articleId, actor_id: actorId, mentions })
      .onConflict((conflict) => conflict.columns(["actor_id", "article_id"]).doUpdateSet({ mentions }))
      .execute();
  }
  await countActors(session, changes);
}

function key(row: Row): string {
  return JSON.stringify([row.linked_id, row.actor_id, row.type, row.form, row.text, row.start_at, row.end_at]);
}
