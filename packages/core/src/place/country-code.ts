import { z } from "zod";

/** ISO 3166-1 alpha-3, or one of the non-state codes IGO NGO MNC ISM IMG EUR UNO. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{3}$/, "three capital letters, such as MLI")
  .meta({ id: "CountryCode" });
export type CountryCode = z.infer<typeof CountryCode>;
