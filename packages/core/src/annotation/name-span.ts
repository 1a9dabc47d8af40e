import { z } from "zod";

/** What a name names. `group` is a nationality, religion, people or political camp. */
export const NameType = z
  .enum(["person", "organisation", "place", "group", "facility", "event-name"])
  .meta({ id: "NameType" });
export type NameType = z.infer<typeof NameType>;

/** A name as the engine found it: a span of the text with its type and a score between 0 and 1. */
export interface NameSpan {
  start: number;
  end: number;
  type: NameType;
  score: number;
}
