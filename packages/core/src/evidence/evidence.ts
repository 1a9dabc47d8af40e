import { z } from "zod";
import { idSchema } from "../id/index.ts";

/**
 * Words of an article that support a claim. `start` and `end` are half-open offsets in UTF-16 code units into the
 * article's text, and `text.slice(start, end) === quote`; the length is checked here, the words by `checkEvidence`.
 */
export const Evidence = z
  .object({
    articleId: idSchema("article"),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string().min(1),
  })
  .refine((evidence) => evidence.end - evidence.start === evidence.quote.length, {
    error: "end - start must equal the length of the quote",
    path: ["end"],
  })
  .meta({
    id: "Evidence",
    description: "Words of an article that support a claim, with offsets in UTF-16 code units.",
  });
export type Evidence = z.infer<typeof Evidence>;
