import { z } from "zod";

/** Whether the act coded took place, and if not, in what way it is spoken of. */
export const Modality = z
  .enum([
    "happened",
    "ongoing",
    "planned",
    "demanded",
    "threatened",
    "possible",
    "hypothetical",
    "denied",
    "questioned",
  ])
  .meta({ id: "Modality" });
export type Modality = z.infer<typeof Modality>;

/** `negated` where the words say that the act did not take place. */
export const Polarity = z.enum(["affirmed", "negated"]).meta({ id: "Polarity" });
export type Polarity = z.infer<typeof Polarity>;
