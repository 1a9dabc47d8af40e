import { z } from "zod";

/** One person (or desk) of a byline. */
export const Author = z
  .object({
    name: z.string().min(1),
    role: z.string().nullable(),
    organisation: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: "Author", description: "One person of a byline, with role and organisation where given." });
export type Author = z.infer<typeof Author>;
