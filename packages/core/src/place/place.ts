import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { ExternalId } from "./external-id.ts";

/** A place on the map; coordinates are WGS 84 degrees. */
export const Place = z
  .object({
    name: z.string().min(1),
    kind: z.enum(["country", "region", "province", "city", "feature", "facility", "unknown"]),
    country: CountryCode.nullable(),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    externalIds: z.array(ExternalId),
  })
  .meta({ id: "Place", description: "A place on the map; coordinates are WGS 84 degrees." });
export type Place = z.infer<typeof Place>;
