import { z } from "zod";

/** The language of the text as an ISO 639-1 code (639-3 where none), and how it is known. */
export const ArticleLanguage = z
  .object({
    code: z.string().regex(/^[a-z]{2,3}$/),
    source: z.enum(["user", "declared", "detected"]),
    score: z.number().min(0).max(1),
  })
  .meta({ id: "ArticleLanguage" });
export type ArticleLanguage = z.infer<typeof ArticleLanguage>;
