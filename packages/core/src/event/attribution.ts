import { z } from "zod";
import { Evidence } from "../evidence/index.ts";
import { idSchema } from "../id/index.ts";

/** Whose claim something is, where it is not the article's own: the speaker's words and the cue ("according to"). */
export const Attribution = z
  .object({
    speaker: Evidence,
    cue: Evidence.nullable(),
    mentionId: idSchema("mention").nullable(),
    actorId: idSchema("actor").nullable(),
    name: z.string().nullable(),
  })
  .meta({ id: "Attribution", description: "Whose claim something is, where it is not the article's own." });
export type Attribution = z.infer<typeof Attribution>;
