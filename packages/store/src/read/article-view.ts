import type { ArticleView, CastMember, Mention, Quote } from "@dateline/core";
import { readAnnotation, readArticle } from "../article/index.ts";
import type { Session } from "../session/index.ts";
import { actorSummaries } from "./actors.ts";
import { checkQuotes } from "./check-quotes.ts";
import { events } from "./event-views.ts";
import { summaries } from "./summaries.ts";

const relatedMost = 12;

/** An article with all that was found in it, every quote held against the text; null where there is none. */
export async function articleView(session: Session, articleId: string): Promise<ArticleView | null> {
  const article = await readArticle(session, articleId);
  if (!article) return null;
  const annotation = await readAnnotation(session, articleId);
  const { db } = session;
  const linked = await db
    .selectFrom("mentions")
    .select(["id", "actor_id"])
    .where("article_id", "=", articleId)
    .orderBy("start_at")
    .execute();
  const actorOf = new Map(linked.map((row) => [row.id, row.actor_id]));
  const eventIds = await db
    .selectFrom("event_articles")
    .innerJoin("events", "events.id", "event_articles.event_id")
    .select("events.id")
    .where("event_articles.article_id", "=", articleId)
    .where("events.status", "<>", "rejected")
    .orderBy("events.sort", "desc")
    .orderBy("events.id")
    .execute();
  const view = {
    actors: await castOf(session, annotation?.mentions ?? [], actorOf),
    quotes: (annotation?.quotes ?? []).map((quote) => withSpeaker(quote, actorOf)),
    times: annotation?.times ?? [],
  };
  await checkQuotes(session, [view, article.dateline?.evidence ?? null]);
  const copies = await copiesOf(session, articleId);
  return {
    ...article,
    annotation: annotation?.status ?? null,
    ...view,
    events: await events(
      session,
      eventIds.map((row) => row.id),
    ),
    related: await summaries(session, await relatedTo(session, articleId, copies)),
    copies: await summaries(session, copies),
  };
}

/** The actors of an article, the most mentioned first. */
async function castOf(
  session: Session,
  mentions: readonly Mention[],
  actorOf: ReadonlyMap<string, string>,
): Promise<CastMember[]> {
  const byActor = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const actorId = actorOf.get(mention.id);
    if (actorId !== undefined) byActor.set(actorId, [...(byActor.get(actorId) ?? []), mention]);
  }
  const known = await actorSummaries(session, [...byActor.keys()]);
  return known
    .map(({ actor }) => ({ ...actor, mentions: byActor.get(actor.id) ?? [] }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}

function withSpeaker(quote: Quote, actorOf: ReadonlyMap<string, string>): Quote {
  const mentionId = quote.speaker?.mentionId ?? null;
  if (!quote.speaker || mentionId === null) return quote;
  return { ...quote, speaker: { ...quote.speaker, actorId: actorOf.get(mentionId) ?? null } };
}

async function copiesOf({ db }: Session, articleId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("article_links")
    .select(["from_id", "to_id"])
    .where((where) => where.or([where("from_id", "=", articleId), where("to_id", "=", articleId)]))
    .orderBy("score", "desc")
    .orderBy("from_id")
    .orderBy("to_id")
    .execute();
  const ids = [...new Set(rows.map((row) => (row.from_id === articleId ? row.to_id : row.from_id)))];
  if (ids.length === 0) return [];
  const current = await db
    .selectFrom("articles")
    .select("id")
    .where("id", "in", ids)
    .where("superseded_by", "is", null)
    .execute();
  const kept = new Set(current.map((row) => row.id));
  return ids.filter((id) => kept.has(id));
}

/** Articles that report an event of this one, those that share most first. */
async function relatedTo({ db }: Session, articleId: string, copies: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom("event_articles as mine")
    .innerJoin("events", "events.id", "mine.event_id")
    .innerJoin("event_articles as theirs", "theirs.event_id", "mine.event_id")
    .select(({ fn }) => ["theirs.article_id", fn.countAll().as("shared")])
    .where("mine.article_id", "=", articleId)
    .where("theirs.article_id", "<>", articleId)
    .where("events.status", "<>", "rejected")
    .groupBy("theirs.article_id")
    .orderBy("shared", "desc")
    .orderBy("theirs.article_id")
    .limit(relatedMost + copies.length)
    .execute();
  const known = new Set(copies);
  return rows
    .map((row) => row.article_id)
    .filter((id) => !known.has(id))
    .slice(0, relatedMost);
}
