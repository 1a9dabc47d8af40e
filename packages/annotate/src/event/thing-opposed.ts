import type { Mention } from "@dateline/core";
import { actorsOf } from "./actors-of.ts";
import { fillPlace } from "./fill-place.ts";
import type { SentenceView } from "./sentence-view.ts";
import { thingAt } from "./thing-at.ts";
import type { Trigger } from "./trigger.ts";

/** "Marched outside the palace against the accord": the plan or act that a protest is against, where it is no actor's. */
export function thingOpposed(view: SentenceView, trigger: Trigger): { mention: Mention; path: string } | null {
  const { type, part, frame } = trigger.entry;
  if (type !== "PROTEST" || part === "noun" || !frame.target.includes("obl:against")) return null;
  for (const filler of fillPlace(view, trigger.anchor, "obl:against")) {
    const thing = actorsOf(view, filler.index).length > 0 ? null : thingAt(view, filler.index);
    if (thing) return { mention: thing, path: `obl:against: ${filler.path}, a thing` };
  }
  return null;
}
