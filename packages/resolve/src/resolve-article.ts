import type { Actor, Annotation, Article, Mention, MentionLink, Resolution } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import type { Outcome } from "./actor/index.ts";
import { articleView } from "./article/index.ts";
import { resolveClaims } from "./claim/index.ts";
import { signature } from "./copy/index.ts";
import { linkReferent } from "./link/index.ts";
import { findReferents } from "./referent/index.ts";

/** Resolves one annotated article: its referents to actors, its claims to claims between actors. */
export function resolveArticle(
  article: Article,
  annotation: Annotation,
  knowledge: Knowledge,
  version: string,
): Resolution {
  const view = articleView(article, annotation, knowledge);
  const linked = new Map<string, Outcome>();
  const actors = new Map<string, Actor>();
  const add = (mention: Mention, outcome: Outcome) => {
    linked.set(mention.id, outcome);
    actors.set(outcome.actor.id, outcome.actor);
  };
  for (const referent of findReferents(view)) {
    const outcome = linkReferent(view, referent);
    if (outcome) for (const mention of referent.mentions) add(mention, outcome);
  }
  const claims = resolveClaims(view, linked, add);
  return {
    articleId: article.id,
    stamp: { stage: "resolve", version: `rules@${version}`, inputHash: annotation.stamp.inputHash },
    actors: [...usedActors(actors, linked).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: linksOf(view.mentions, linked),
    claims,
    signature: signature(article.text),
  };
}

function usedActors(actors: ReadonlyMap<string, Actor>, linked: ReadonlyMap<string, Outcome>): Map<string, Actor> {
  const used = new Set([...linked.values()].map((outcome) => outcome.actor.id));
  return new Map([...actors].filter(([id]) => used.has(id)));
}

function linksOf(mentions: readonly Mention[], linked: ReadonlyMap<string, Outcome>): MentionLink[] {
  return mentions.flatMap((mention) => {
    const outcome = linked.get(mention.id);
    if (!outcome) return [];
    return [{ mentionId: mention.id, actorId: outcome.actor.id, score: outcome.score, method: outcome.method }];
  });
}
