import { z } from "zod";
import { Evidence } from "../evidence/index.ts";
import { idSchema } from "../id/index.ts";

/** What someone is reported to have said: the content, the cue ("told"), the speaker and, where given, the addressee. */
export const Quote = z
  .object({
    id: idSchema("quote"),
    articleId: idSchema("article"),
    kind: z.enum(["direct", "indirect", "mixed"]),
    content: z.array(Evidence).min(1),
    cue: Evidence.nullable(),
    speaker: z
      .object({ evidence: Evidence, mentionId: idSchema("mention").nullable(), actorId: idSchema("actor").nullable() })
      .nullable(),
    addressee: z.object({ evidence: Evidence, mentionId: idSchema("mention").nullable() }).nullable(),
    score: z.number().min(0).max(1),
  })
  .meta({ id: "Quote", description: "What someone is reported to have said." });
export type Quote = z.infer<typeof Quote>;
