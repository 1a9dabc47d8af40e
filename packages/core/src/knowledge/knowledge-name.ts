import { z } from "zod";

/**
 * One name of a record. `strong` names stand alone, `weak` ones (a family name) need support by the text, `acronym`s
 * need their capitals.
 */
export const KnowledgeName = z
  .object({
    text: z.string().trim().min(1).max(200),
    strength: z.enum(["strong", "weak", "acronym"]),
  })
  .meta({ id: "KnowledgeName" });
export type KnowledgeName = z.infer<typeof KnowledgeName>;
