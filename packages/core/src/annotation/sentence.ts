import { z } from "zod";
import { Token } from "./token.ts";

/** A sentence: its place in the text, the block it stands in, and its words (empty where only the span is kept). */
export const Sentence = z
  .object({
    index: z.int().nonnegative(),
    block: z.int().nonnegative(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    tokens: z.array(Token),
  })
  .meta({ id: "Sentence", description: "A sentence with its place in the text and its words." });
export type Sentence = z.infer<typeof Sentence>;
