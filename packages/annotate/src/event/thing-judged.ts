import type { Mention } from "@dateline/core";
import { fillPlace } from "./fill-place.ts";
import type { SentenceView } from "./sentence-view.ts";
import { thingAt } from "./thing-at.ts";
import type { Trigger } from "./trigger.ts";

const judging = new Set(["ACCUSE", "SUPPORT", "REJECT"]);
const denies = new Set(["deny", "refute"]);
const judged = /^(?:obj|obl:(?:to|for|over|about|against))(?=$|\.owner$)/;

/** What is taken, broken or burnt is a thing as often as a place. */
const handling = new Set(["seize", "destroy", "riot", "vandalize", "boycott"]);
const ideas = new Set("control power office initiative lead opportunity moment chance attention".split(" "));

/**
 * "Condemned the raid", "gave its backing to the project", "seized forty rifles": the act, plan or statement a judgement is
 * passed on, or the thing that is taken or broken.
 */
export function thingJudged(view: SentenceView, trigger: Trigger): { mention: Mention; path: string } | null {
  const { type, mode, part, frame } = trigger.entry;
  const handled = handling.has(mode ?? "") && type !== "COUP";
  if ((!judging.has(type) && !handled) || part === "noun") return null;
  if (denies.has(view.graph.lemmas[trigger.anchor] ?? "")) return null;
  for (const place of handled ? ["obj", "obl:to"] : frame.target) {
    const own = judged.exec(place)?.[0];
    for (const filler of own === undefined ? [] : fillPlace(view, trigger.anchor, own)) {
      if (trigger.words.includes(filler.index)) continue;
      if (handled && ideas.has(view.graph.lemmas[filler.index] ?? "")) continue;
      const thing = thingAt(view, filler.index);
      if (thing) return { mention: thing, path: `${own}: ${filler.path}, a thing` };
    }
  }
  return null;
}
