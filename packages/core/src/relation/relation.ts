import { z } from "zod";
import { idSchema } from "../id/index.ts";

const direction = z.object({ events: z.int().nonnegative(), score: z.number().min(-10).max(10).nullable() });

/**
 * What two actors did to each other over time. `a` sorts before `b`; each direction counts events and gives their mean
 * score; `months` holds the same by month of the event (`2023-02`), null for events without a month.
 */
export const Relation = z
  .object({
    id: idSchema("relation"),
    a: idSchema("actor"),
    b: idSchema("actor"),
    aToB: direction,
    bToA: direction,
    months: z.array(
      z.object({
        month: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .nullable(),
        aToB: direction,
        bToA: direction,
      }),
    ),
  })
  .refine((relation) => relation.a < relation.b, { error: "a must sort before b", path: ["a"] })
  .meta({ id: "Relation", description: "What two actors did to each other over time." });
export type Relation = z.infer<typeof Relation>;
