import type { Mention } from "@dateline/core";
import { childrenBy, clauseOf, prepositionsOf } from "../syntax/index.ts";
import { carrierOf } from "./carrier-of.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const locative = new Set(["in", "at", "near", "outside", "inside", "around", "across", "off", "along", "on"]);

/** Where an event took place: a place name behind a locative preposition on the trigger, its light verb or its clause. */
export function attachPlace(view: SentenceView, trigger: Trigger, taken: ReadonlySet<string>): Mention | null {
  const { graph } = view;
  const carrier = carrierOf(graph, view.lexicon, trigger.anchor);
  const clause = clauseOf(graph, trigger.anchor);
  const objects = childrenBy(graph, trigger.anchor, "obj", "nsubj:pass");
  const spots = [trigger.anchor, ...(carrier ? [carrier.verb] : []), ...objects, clause];
  for (const at of spots) {
    if (at === clause && at !== trigger.anchor && view.lexicon.reporting.has(graph.lemmas[at] ?? "")) continue;
    for (const child of childrenBy(graph, at, "obl", "nmod")) {
      if (!prepositionsOf(graph, child).some((word) => locative.has(word))) continue;
      const place = placeAt(view, child);
      if (place && !taken.has(place.id)) return place;
    }
  }
  return null;
}

/** The place name at a word, or inside its phrase: "in the town of Gao", "in the capital, Bamako". */
function placeAt(view: SentenceView, index: number): Mention | null {
  const own = view.byHead.get(index);
  if (own?.form === "name") return own.type === "place" || own.type === "facility" ? own : null;
  const told = childrenBy(view.graph, index, "det", "amod", "compound", "nmod:poss").length > 0;
  const spot = told ? (view.spots.get(index) ?? null) : null;
  if (!view.lexicon.classes.get("place")?.has(view.graph.lemmas[index] ?? "")) return spot;
  for (const child of childrenBy(view.graph, index, "nmod", "appos", "flat", "compound")) {
    const name = view.byHead.get(child);
    if (name?.form === "name" && (name.type === "place" || name.type === "facility")) return name;
  }
  return spot;
}
