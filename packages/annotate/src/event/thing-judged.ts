import type { Mention } from "@dateline/core";
import { fillPlace } from "./fill-place.ts";
import type { SentenceView } from "./sentence-view.ts";
import { thingAt } from "./thing-at.ts";
import type { Trigger } from "./trigger.ts";

const judging = new Set(["ACCUSE", "SUPPORT", "REJECT"]);
const denies = new Set(["deny", "refute"]);
const judged = /^(?:obj|obl:(?:to|for|over|about|against))(?=$|\.owner$)/;

/** "Condemned the raid", "gave its backing to the project": the act, plan or statement a judgement is passed on. */
export function thingJudged(view: SentenceView, trigger: Trigger): { mention: Mention; path: string } | null {
  if (!judging.has(trigger.entry.type) || trigger.entry.part === "noun") return null;
  if (denies.has(view.graph.lemmas[trigger.anchor] ?? "")) return null;
  for (const place of trigger.entry.frame.target) {
    const own = judged.exec(place)?.[0];
    for (const filler of own === undefined ? [] : fillPlace(view, trigger.anchor, own)) {
      const thing = trigger.words.includes(filler.index) ? null : thingAt(view, filler.index);
      if (thing) return { mention: thing, path: `${own}: ${filler.path}, a thing` };
    }
  }
  return null;
}
