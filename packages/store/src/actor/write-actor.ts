import { type Actor, foldName } from "@dateline/core";
import { storeJson } from "../json/index.ts";
import { insertRows, type Session } from "../session/index.ts";
import { correctActor } from "./correct-actor.ts";

/** Writes an actor as resolved, with people's corrections laid over it; the same actor again changes nothing. */
export async function writeActor(session: Session, actor: Actor): Promise<void> {
  const { db } = session;
  const corrected = await correctActor(session, actor);
  const found = await db
    .selectFrom("actors")
    .select(["base", "document"])
    .where("id", "=", actor.id)
    .executeTakeFirst();
  const base = storeJson(found?.base, actor);
  const document = storeJson(found?.document, corrected);
  if (found && found.base === base && found.document === document) return;
  const values = { kind: actor.kind, origin: actor.origin, country: actor.country, base, document };
  if (found) {
    await db.updateTable("actors").set(values).where("id", "=", actor.id).execute();
  } else {
    const counts = { redirect: null, articles: 0, mentions: 0, events: 0, sort: 0 };
    await db
      .insertInto("actors")
      .values({ id: actor.id, ...values, ...counts })
      .execute();
  }
  const folded = [...new Set(corrected.names.map((name) => foldName(name.text)))].filter((name) => name !== "");
  const names = await db.selectFrom("actor_names").select("folded").where("actor_id", "=", actor.id).execute();
  const before = new Set(names.map((row) => row.folded));
  if (folded.length === before.size && folded.every((name) => before.has(name))) return;
  await db.deleteFrom("actor_names").where("actor_id", "=", actor.id).execute();
  await insertRows(
    session,
    "actor_names",
    folded.map((name) => ({ actor_id: actor.id, folded: name })),
  );
}
