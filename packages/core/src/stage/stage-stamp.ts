import { z } from "zod";

/** Which stage made an output, in which version, from which input. The same stamp means the work is done already. */
export const StageStamp = z
  .object({
    stage: z.enum(["extract", "annotate", "resolve"]),
    version: z.string().min(1),
    inputHash: z.string().min(1),
  })
  .meta({ id: "StageStamp" });
export type StageStamp = z.infer<typeof StageStamp>;
