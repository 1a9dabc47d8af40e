import { z } from "zod";

/** A typed stretch of the article's text; blocks are in order and never overlap. */
export const Block = z
  .object({
    kind: z.enum(["heading", "paragraph", "quote", "list-item", "table-row", "caption", "preformatted"]),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    level: z.int().min(1).max(6).nullable(),
    /** Who speaks in an interview or a page of questions and answers; left out everywhere else. */
    role: z.enum(["question", "answer"]).optional(),
  })
  .refine((block) => block.start < block.end, { error: "a block is never empty", path: ["end"] })
  .meta({ id: "Block", description: "A typed stretch of the article's text." });
export type Block = z.infer<typeof Block>;
