import { z } from "zod";
import { CountryCode } from "../place/index.ts";
import { PartialDate } from "./partial-date.ts";
import { RecordId } from "./record-id.ts";

/** A term of a person in an office (its id or title) of a country or organisation; a null end is open or not known. */
export const KnowledgeTerm = z
  .object({
    office: z.string().trim().min(1).max(200),
    of: z.union([CountryCode, RecordId]),
    note: z.string().nullable(),
    from: PartialDate.nullable(),
    to: PartialDate.nullable(),
  })
  .refine((term) => term.from === null || term.to === null || term.from.slice(0, term.to.length) <= term.to, {
    error: "the term ends before it begins",
    path: ["to"],
  })
  .meta({ id: "KnowledgeTerm" });
export type KnowledgeTerm = z.infer<typeof KnowledgeTerm>;
