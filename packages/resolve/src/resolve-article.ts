import type { Actor, Annotation, Article, Mention, MentionLink, Resolution, ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import type { Outcome } from "./actor/index.ts";
import { articleView } from "./article/index.ts";
import { resolveClaims } from "./claim/index.ts";
import { signature } from "./copy/index.ts";
import { linkOfficeToNamed, linkReferent } from "./link/index.ts";
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
  const referents = findReferents(view).map((referent) => ({ referent, outcome: linkReferent(view, referent) }));
  for (const { referent, outcome } of linkOfficeToNamed(view, referents)) {
    if (outcome) for (const mention of referent.mentions) add(mention, outcome);
  }
  const claims = resolveClaims(view, linked, add);
  dropUnused(linked, claims);
  return {
    articleId: article.id,
    stamp: { stage: "resolve", version: `rules@${version}`, inputHash: annotation.stamp.inputHash },
    actors: [...usedActors(actors, linked).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: linksOf(view.mentions, linked),
    claims,
    signature: signature(article.text),
  };
}

/** Unnamed actors of this article alone are kept only where they take part in something. */
function dropUnused(linked: Map<string, Outcome>, claims: readonly ResolvedClaim[]): void {
  const used = new Set(
    claims.flatMap((one) =>
      [...one.sources, ...one.targets, ...(one.speaker ? [one.speaker] : [])].map((part) => part.actorId),
    ),
  );
  for (const [mentionId, outcome] of linked) {
    if (outcome.method === "unnamed-in-article" && !used.has(outcome.actor.id)) linked.delete(mentionId);
  }
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
