import { z } from "zod";

/** Why an event was coded: the lexicon entry, the syntactic path to each role, and the rules that decided the rest. */
export const Explanation = z
  .object({
    annotator: z.string(),
    entry: z.string(),
    steps: z.array(z.object({ slot: z.string(), rule: z.string(), words: z.string().nullable() })),
  })
  .meta({ id: "Explanation" });
export type Explanation = z.infer<typeof Explanation>;
