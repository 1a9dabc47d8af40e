import type { Article, OverlayEntry, ResolvedClaim, Resolver, Store } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import { createResolver } from "@dateline/resolve";
import type { KnowledgeSwitch } from "./knowledge-switch.ts";
import { overlayHash } from "./overlay-hash.ts";

/** What annotating and resolving one article stand on. */
export interface ArticleKnowledge {
  /** A hash of the user's entries that bear on the article, null where none does. */
  hash: string | null;
  resolver: Resolver;
  /** Runs annotators with these entries. */
  annotate<T>(work: () => T): T;
}

/** Lays what a user added to the knowledge base over it, article by article. */
export interface OverlayStage {
  /** Reads from the store what bears on an article: what its words can touch, and no more. */
  ofArticle(store: Store, article: Article): Promise<ArticleKnowledge>;
  /** The resolver that knows the actors of these claims. */
  ofClaims(store: Store, claims: readonly ResolvedClaim[]): Promise<Resolver>;
}

/** Makes the stage over a shipped knowledge base, its resolver, and the switch that the annotators look at. */
export function overlayStage(base: KnowledgeBase, usual: Resolver, choose: KnowledgeSwitch): OverlayStage {
  const resolverOf = (entries: readonly OverlayEntry[]) =>
    entries.length === 0 ? usual : createResolver(base.layered(entries));
  return {
    async ofArticle(store, article) {
      const text = [article.text, article.dateline?.place ?? ""].join("\n");
      const entries = await store.overlayFor(base.need(text, article.published?.value ?? null));
      const knowledge = base.layered(entries);
      return {
        hash: overlayHash(entries),
        resolver: entries.length === 0 ? usual : createResolver(knowledge),
        annotate: (work) => choose.during(knowledge, work),
      };
    },
    async ofClaims(store, claims) {
      const actorIds = claims.flatMap(({ sources, targets, speaker }) =>
        [...sources, ...targets, ...(speaker ? [speaker] : [])].map(({ actorId }) => actorId),
      );
      return resolverOf(await store.overlayOfActors([...new Set(actorIds)]));
    },
  };
}
