import { z } from "zod";
import { Actor } from "../actor/index.ts";
import { Article } from "../article/index.ts";
import { Event } from "../event/index.ts";
import { findEvidence } from "../evidence/index.ts";
import { Mention } from "../mention/index.ts";
import { Quote } from "../quote/index.ts";
import { TimeExpression } from "../time/index.ts";
import { ArticleSummary } from "./article-summary.ts";

/** An actor with its mentions in one article. */
export const CastMember = Actor.safeExtend({ mentions: z.array(Mention) }).meta({ id: "CastMember" });
export type CastMember = z.infer<typeof CastMember>;

/**
 * An article with its cast, dated events, quotes and times. Every piece of evidence of this article is checked against
 * its text: a view that would show words the article does not say cannot be made.
 */
export const ArticleView = Article.safeExtend({
  annotation: z.enum(["annotated", "no-engine-for-language"]).nullable(),
  actors: z.array(CastMember),
  events: z.array(Event),
  quotes: z.array(Quote),
  times: z.array(TimeExpression),
  related: z.array(ArticleSummary),
  copies: z.array(ArticleSummary),
})
  .superRefine((view, context) => {
    for (const { evidence, path } of findEvidence([view.actors, view.events, view.quotes, view.times])) {
      if (evidence.articleId !== view.id) continue;
      if (view.text.slice(evidence.start, evidence.end) === evidence.quote) continue;
      context.addIssue({
        code: "custom",
        message: `the article does not say "${evidence.quote.slice(0, 40)}" there`,
        path,
      });
    }
  })
  .meta({ id: "ArticleView", description: "An article with its cast, dated events, quotes and times." });
export type ArticleView = z.infer<typeof ArticleView>;
