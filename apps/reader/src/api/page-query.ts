import { z } from "@hono/zod-openapi";

/** The parameters of every list: how many, from where, and which. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(20).openapi({ description: "At most so many, 1 to 200." }),
  cursor: z.string().optional().openapi({ description: "`next` of the page before." }),
  query: z
    .string()
    .max(1000)
    .optional()
    .openapi({ description: "A query in Dateline's query language.", example: "between:RUS,MLI date:2023" }),
});
