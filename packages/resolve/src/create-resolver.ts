import type { Resolver } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { rekeyClaims } from "./claim/index.ts";
import { linkCopies } from "./copy/index.ts";
import { mergeClaims } from "./merge/index.ts";
import { resolveArticle } from "./resolve-article.ts";

const version = "2";

/** The resolver over a knowledge base: mentions to actors, claims to merged events, articles to those they repeat. */
export function createResolver(knowledge: Knowledge): Resolver {
  return {
    specification: "resolver/v1",
    name: "rules",
    version: `${version}/${knowledge.asOf}`,
    // An actor's id rests on its own article alone, so what other articles said is never needed.
    namesToLookUp: () => [],
    resolve: (article, annotation) => resolveArticle(article, annotation, knowledge, version),
    rekey: rekeyClaims,
    merge: (claims) => mergeClaims(knowledge, claims),
    link: linkCopies,
  };
}
