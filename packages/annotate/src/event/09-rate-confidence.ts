import type { Confidence } from "@dateline/core";
import type { Roles } from "./03-attach-roles.ts";
import type { Spoken } from "./04-read-modality.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

/** How sure the coder is: from what was filled, how directly, and by what kind of mention. */
export function rateConfidence(view: SentenceView, trigger: Trigger, roles: Roles, spoken: Spoken): Confidence {
  let score = 0.62;
  if (roles.sources.length > 0) score += 0.1;
  if (roles.targets.length > 0) score += 0.1;
  if (/^(subj: nsubj|obj: obj|poss|obj: nsubj:pass)[^,]*$/.test(roles.sourcePath ?? "")) score += 0.06;
  const all = [...roles.sources, ...roles.targets];
  if (all.some((mention) => mention.form === "pronoun")) score -= 0.12;
  if (all.length > 0 && all.every((mention) => mention.form === "name")) score += 0.05;
  if (trigger.words.length > 1 || trigger.entry.limits.length > 1) score += 0.03;
  if (spoken.cues.length > 1) score -= 0.05;
  if (view.graph.tokens.length > 60) score -= 0.05;
  if (trigger.entry.type === "SUPPORT") score -= 0.15;
  return { score: Math.round(Math.max(0.1, Math.min(0.95, score)) * 100) / 100, method: "rules: roles and directness" };
}
