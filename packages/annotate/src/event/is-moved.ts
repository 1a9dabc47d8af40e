import { actorOf } from "./actors-of.ts";
import { isCountryName } from "./is-country-name.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const spoken = new Set(["AGREE", "CONCEDE", "REJECT", "COOPERATE"]);
const moving = new Set(
  "send hand give extradite return release free deliver deploy dispatch withdraw pull let allow transfer surrender provide supply contribute move recall commit station bring take form create establish build found launch set".split(
    " ",
  ),
);

/** "Agreed to hand over the pilot", "called up reservists": who is moved about is not the one dealt with. */
export function isMoved(view: SentenceView, trigger: Trigger, place: string, index: number): boolean {
  const { graph } = view;
  if (place === "xcomp.obj") {
    const verb = graph.lemmas[graph.heads[index] ?? -1] ?? "";
    return spoken.has(trigger.entry.type) && moving.has(verb);
  }
  if (trigger.entry.type !== "MOBILIZE") return false;
  const actor = place === "obj" ? null : actorOf(view, index);
  if (actor?.type === "facility") return true;
  return actor?.type === "place" && !(actor.form === "name" && isCountryName(actor.evidence.quote));
}
