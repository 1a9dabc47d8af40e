import type { ActorView } from "@dateline/core";
import { formatEvent } from "./format-event.ts";
import { style } from "./style.ts";

/** An actor as text: who it is, the names used for it, its relations and its latest events. */
export function formatActor(view: ActorView): string {
  const { actor } = view;
  const roles = actor.roles.map(
    (role) => `  ${role.title}${role.country ? `, ${role.country}` : ""} ${role.from ?? "?"} to ${role.to ?? "…"}`,
  );
  const parts = [
    style("bold", actor.name),
    [actor.kind, actor.country, actor.sector, actor.origin].filter(Boolean).join(" · "),
    ...(actor.description ? [actor.description] : []),
    ...roles,
    ...actor.externalIds.map((id) => `  ${id.scheme} ${id.value}`),
    `named in the texts as: ${view.namesSeen.map(({ text, count }) => `${text} (${count})`).join(", ") || "—"}`,
    `${view.articles} articles, ${view.events} events, ${view.mentions} mentions`,
    style("dim", actor.id),
    "",
    style("underline", "Relations"),
    ...view.relations.map(
      ({ relation, other }) => `  ${other.name}: ${relation.aToB.events + relation.bToA.events} events`,
    ),
    "",
    style("underline", "Latest events"),
    ...view.recentEvents.map(formatEvent),
  ];
  return `${parts.join("\n")}\n`;
}
