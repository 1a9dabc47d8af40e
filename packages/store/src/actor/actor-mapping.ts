import { inChunks, type Session } from "../session/index.ts";

/** Which actor holds after people's merges and splits. */
export interface ActorMapping {
  ofActor(actorId: string): string;
  ofMention(mentionId: string, linkedId: string): string;
}

/** Looks up what merges and splits say of these actors and mentions. */
export async function actorMapping(
  { db }: Session,
  subjects: { actorIds: readonly string[]; mentionIds: readonly string[] },
): Promise<ActorMapping> {
  const splits = new Map<string, string>();
  for (const chunk of inChunks(subjects.mentionIds)) {
    const rows = await db
      .selectFrom("split_mentions")
      .innerJoin("corrections", "corrections.id", "split_mentions.correction_id")
      .select(["split_mentions.mention_id", "split_mentions.actor_id"])
      .where("split_mentions.mention_id", "in", chunk)
      .where("corrections.active", "=", 1)
      .orderBy("corrections.sort")
      .orderBy("corrections.id")
      .execute();
    for (const row of rows) splits.set(row.mention_id, row.actor_id);
  }
  const redirects = new Map<string, string>();
  for (const chunk of inChunks([...subjects.actorIds, ...splits.values()])) {
    const rows = await db
      .selectFrom("actors")
      .select(["id", "redirect"])
      .where("id", "in", chunk)
      .where("redirect", "is not", null)
      .execute();
    for (const row of rows) if (row.redirect !== null) redirects.set(row.id, row.redirect);
  }
  const ofActor = (actorId: string) => redirects.get(actorId) ?? actorId;
  return { ofActor, ofMention: (mentionId, linkedId) => ofActor(splits.get(mentionId) ?? linkedId) };
}
