import type { ActorView } from "@dateline/core";
import type { Session } from "../session/index.ts";
import { actorSummaries, currentActorId } from "./actors.ts";
import { events } from "./event-views.ts";
import { relationsOf } from "./relations.ts";
import { summaries } from "./summaries.ts";

const most = { events: 20, articles: 20, names: 30, relations: 20 };

/** An actor with its latest events and articles, the names used for it and its busiest relations; null where none. */
export async function actorView(session: Session, actorId: string): Promise<ActorView | null> {
  const id = await currentActorId(session, actorId);
  const [summary] = await actorSummaries(session, [id]);
  if (!summary) return null;
  const { db } = session;
  const eventRows = await db
    .selectFrom("events")
    .select(["events.id", "events.sort"])
    .where("events.id", "in", (inner) => inner.selectFrom("event_actors").select("event_id").where("actor_id", "=", id))
    .where("events.status", "<>", "rejected")
    .orderBy("events.sort", "desc")
    .orderBy("events.id")
    .limit(most.events)
    .execute();
  const articleRows = await db
    .selectFrom("article_actors")
    .innerJoin("articles", "articles.id", "article_actors.article_id")
    .select("articles.id")
    .where("article_actors.actor_id", "=", id)
    .where("articles.superseded_by", "is", null)
    .orderBy("articles.sort", "desc")
    .orderBy("articles.id")
    .limit(most.articles)
    .execute();
  const relations = await relationsOf(session, id, most.relations);
  const others = await actorSummaries(
    session,
    relations.map((relation) => (relation.a === id ? relation.b : relation.a)),
  );
  return {
    ...summary,
    recentEvents: await events(
      session,
      eventRows.map((row) => row.id),
    ),
    inArticles: await summaries(
      session,
      articleRows.map((row) => row.id),
    ),
    namesSeen: await namesSeen(session, id),
    relations: relations.flatMap((relation) => {
      const otherId = relation.a === id ? relation.b : relation.a;
      const other = others.find((candidate) => candidate.actor.id === otherId);
      return other ? [{ relation, other: other.actor }] : [];
    }),
  };
}

/** The words that articles use for an actor, pronouns apart, the most frequent first. */
async function namesSeen({ db }: Session, actorId: string): Promise<{ text: string; count: number }[]> {
  const rows = await db
    .selectFrom("mentions")
    .select(({ fn }) => ["text", fn.countAll().as("count")])
    .where("actor_id", "=", actorId)
    .where("form", "<>", "pronoun")
    .groupBy("text")
    .orderBy("count", "desc")
    .orderBy("text")
    .limit(most.names)
    .execute();
  return rows.map((row) => ({ text: row.text, count: Number(row.count) }));
}
