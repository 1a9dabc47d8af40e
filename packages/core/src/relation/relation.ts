import { z } from "zod";
import { idSchema } from "../id/index.ts";

/** What one side did to the other: how many events, and their mean score, null where there are none. */
export const RelationDirection = z.object({
  events: z.int().nonnegative(),
  score: z.number().min(-10).max(10).nullable(),
});
export type RelationDirection = z.infer<typeof RelationDirection>;

/**
 * What two actors did to each other over time. `a` sorts before `b`; each direction counts events and gives their mean
 * score; `months` holds the same by month of the event (`2023-02`), null for events without a month.
 */
export const Relation = z
  .object({
    id: idSchema("relation"),
    a: idSchema("actor"),
    b: idSchema("actor"),
    aToB: RelationDirection,
    bToA: RelationDirection,
    months: z.array(
      z.object({
        month: z
          .string()
          .regex(/^\d{4}-\d{2}$/)
          .nullable(),
        aToB: RelationDirection,
        bToA: RelationDirection,
      }),
    ),
  })
  .refine((relation) => relation.a < relation.b, { error: "a must sort before b", path: ["a"] })
  .meta({ id: "Relation", description: "What two actors did to each other over time." });
export type Relation = z.infer<typeof Relation>;
