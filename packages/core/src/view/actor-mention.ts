import { z } from "zod";
import { idSchema } from "../id/index.ts";

/**
 * One place in an article that means an actor. `context` is the text around it, and `at` where the mention begins in it,
 * in UTF-16 code units; `start` and `end` are offsets into the article's text.
 */
export const ActorMention = z
  .object({
    id: idSchema("mention"),
    articleId: idSchema("article"),
    articleTitle: z.string(),
    form: z.string(),
    text: z.string().min(1),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    context: z.string(),
    at: z.int().nonnegative(),
  })
  .meta({ id: "ActorMention", description: "One place in an article that means an actor." });
export type ActorMention = z.infer<typeof ActorMention>;
