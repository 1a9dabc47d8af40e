import { z } from "zod";

/** The id of a record of the knowledge base: a kind and a name of its own, such as `person/sergey-lavrov`. */
export const RecordId = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z-]*\/[^\s/]+$/, "an id such as person/jane-doe")
  .meta({ id: "RecordId" });
export type RecordId = z.infer<typeof RecordId>;
