import { z } from "zod";

/** The id of a thing in another catalogue, such as `{ scheme: "wikidata", value: "Q912" }`. */
export const ExternalId = z.object({ scheme: z.string().min(1), value: z.string().min(1) }).meta({ id: "ExternalId" });
export type ExternalId = z.infer<typeof ExternalId>;
