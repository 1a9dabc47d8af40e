import type { Actor, Correction } from "@dateline/core";
import { readJson } from "../json/index.ts";
import type { Session } from "../session/index.ts";

/** An actor with the name people gave it and the names of the actors people merged into it. */
export async function correctActor({ db }: Session, actor: Actor): Promise<Actor> {
  const rows = await db
    .selectFrom("corrections")
    .select("document")
    .where("subject", "=", actor.id)
    .where("action", "=", "rename-actor")
    .where("active", "=", 1)
    .orderBy("sort")
    .orderBy("id")
    .execute();
  const merged = await db.selectFrom("actors").select("base").where("redirect", "=", actor.id).orderBy("id").execute();
  const others = merged.flatMap((row) => readJson<Actor>(row.base).names);
  let corrected = others.reduce(withName, actor);
  for (const row of rows) {
    const { change } = readJson<Correction>(row.document);
    if (change.action !== "rename-actor") continue;
    corrected = { ...withName(corrected, { text: change.name, kind: "alias", language: null }), name: change.name };
  }
  return corrected;
}

function withName(actor: Actor, name: Actor["names"][number]): Actor {
  if (actor.names.some((known) => known.text === name.text)) return actor;
  return { ...actor, names: [...actor.names, name] };
}
