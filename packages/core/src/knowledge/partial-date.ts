import { z } from "zod";

/** A partial ISO date: `2020`, `2020-08` or `2020-08-18`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date such as 2020, 2020-08 or 2020-08-18")
  .meta({ id: "PartialDate" });
export type PartialDate = z.infer<typeof PartialDate>;
