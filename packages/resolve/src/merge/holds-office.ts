import type { ResolvedFiller } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { composedId } from "../actor/index.ts";

/** True where the first is a person on record who held the office that the second is ("Ambassador of France"). */
export function holdsOffice(knowledge: Knowledge, person: ResolvedFiller, office: ResolvedFiller): boolean {
  const actor = knowledge.actor(person.actorId);
  if (actor?.kind !== "person") return false;
  return actor.roles.some((role) => {
    const title = role.title.replace(/ \(.*\)$/, "");
    return role.country !== null && composedId(role.country, "GOV", title) === office.actorId;
  });
}
