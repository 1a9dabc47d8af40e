import type { Actor } from "../actor/index.ts";
import type { Annotation } from "../annotation/index.ts";
import type { Article } from "../article/index.ts";
import type { ArticleLink } from "./article-link.ts";
import type { MergedEvent } from "./merged-event.ts";
import type { Resolution, ResolvedClaim } from "./resolution.ts";

/** Turns mentions into actors and claims into merged events. Pure: the pipeline brings what the store already knows. */
export interface Resolver {
  specification: "resolver/v1";
  name: string;
  version: string;
  /** Folded names of detected actors that other articles may know; the pipeline looks them up before `resolve`. */
  namesToLookUp(annotation: Annotation): string[];
  resolve(article: Article, annotation: Annotation, known: readonly Actor[]): Resolution;
  /** Gives the claims of one article their blocks again, after people said which actors are one or another. */
  rekey(
    claims: readonly ResolvedClaim[],
    actors: ReadonlyMap<string, Actor>,
    published: string | null,
  ): ResolvedClaim[];
  /** Merges all claims of some blocks into events; the order of the claims does not matter. */
  merge(claims: readonly ResolvedClaim[]): MergedEvent[];
  /** Which of the candidates an article is a copy or an excerpt of. */
  link(
    article: { articleId: string; minhash: readonly number[]; published: string | null },
    candidates: readonly { articleId: string; minhash: readonly number[]; published: string | null }[],
  ): ArticleLink[];
}
