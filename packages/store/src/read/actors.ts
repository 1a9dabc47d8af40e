import type { Actor, ActorSummary } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/** Some actors with their counts, in the order of the ids; ids of no actor are left out. */
export async function actorSummaries({ db }: Session, actorIds: readonly string[]): Promise<ActorSummary[]> {
  const found = new Map<string, ActorSummary>();
  for (const chunk of inChunks(actorIds)) {
    const rows = await db
      .selectFrom("actors")
      .select(["id", "document", "articles", "mentions", "events"])
      .where("id", "in", chunk)
      .execute();
    for (const { id, document, articles, mentions, events } of rows) {
      found.set(id, { actor: readJson<Actor>(document), articles, mentions, events });
    }
  }
  return actorIds.flatMap((id) => found.get(id) ?? []);
}

/** The id under which an actor is known now: the one people merged it into, or its own. */
export async function currentActorId({ db }: Session, actorId: string): Promise<string> {
  const row = await db.selectFrom("actors").select("redirect").where("id", "=", actorId).executeTakeFirst();
  return row?.redirect ?? actorId;
}
