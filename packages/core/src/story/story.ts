import { z } from "zod";
import { idSchema } from "../id/index.ts";

/** Articles about the same happening; `copies` groups those that are the same text from one agency. */
export const Story = z
  .object({
    id: idSchema("story"),
    title: z.string().min(1),
    articleIds: z.array(idSchema("article")).min(1),
    copies: z.array(z.array(idSchema("article")).min(2)),
    eventIds: z.array(idSchema("event")),
  })
  .meta({ id: "Story", description: "Articles about the same happening." });
export type Story = z.infer<typeof Story>;
