import { z } from "zod";

/**
 * A syntactic word in the manner of CoNLL-U: `id` counts from 1 in its sentence, `head` is the id of the governing
 * word or 0 for the root, `relation` is the UD dependency relation. Offsets are into the article's text.
 */
export const Token = z
  .object({
    id: z.int().positive(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    form: z.string().min(1),
    lemma: z.string(),
    upos: z.string(),
    xpos: z.string(),
    head: z.int().nonnegative(),
    relation: z.string(),
  })
  .meta({ id: "Token", description: "A syntactic word with its lemma, part of speech and dependency." });
export type Token = z.infer<typeof Token>;
