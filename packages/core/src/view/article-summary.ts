import { z } from "zod";
import { Article } from "../article/index.ts";

/** An article as a list shows it. `annotation` is null while it has not been annotated. */
export const ArticleSummary = z
  .object({
    id: Article.shape.id,
    url: Article.shape.url,
    title: Article.shape.title,
    standfirst: Article.shape.standfirst,
    byline: Article.shape.byline,
    publisher: Article.shape.publisher,
    published: Article.shape.published,
    language: Article.shape.language,
    kind: Article.shape.kind,
    opening: z.string(),
    annotation: z.enum(["annotated", "no-engine-for-language"]).nullable(),
    counts: z.object({ actors: z.int(), events: z.int(), quotes: z.int() }),
    addedAt: z.iso.datetime(),
  })
  .meta({ id: "ArticleSummary", description: "An article as a list shows it." });
export type ArticleSummary = z.infer<typeof ArticleSummary>;
