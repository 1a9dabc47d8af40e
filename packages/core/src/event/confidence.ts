import { z } from "zod";

/** How sure, between 0 and 1, and by which method that was reckoned; never a bare number. */
export const Confidence = z
  .object({ score: z.number().min(0).max(1), method: z.string().min(1) })
  .meta({ id: "Confidence" });
export type Confidence = z.infer<typeof Confidence>;
