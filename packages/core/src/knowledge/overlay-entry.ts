import { z } from "zod";
import { Sector } from "../ontology/sector.ts";
import { CountryCode } from "../place/index.ts";
import { KnowledgeName } from "./knowledge-name.ts";
import { KnowledgeTerm } from "./knowledge-term.ts";
import { PartialDate } from "./partial-date.ts";
import { RecordId } from "./record-id.ts";
import { RecordKind } from "./record-kind.ts";

const told = {
  id: RecordId,
  author: z.string().min(1),
  at: z.iso.datetime(),
  /** `typed` by a person, who vouches for it; or one of the many rows of an `imported` file. */
  origin: z.enum(["typed", "imported"]),
  /** Where it was taken from: the name of a file, the address of a page, a note. */
  source: z.string().max(500).nullable(),
};

/**
 * One thing that a user says about a record of the knowledge base: that it exists (or is other than shipped), that it has
 * a name, that a person holds an office, that it is the same as another, or that it (or one name of it) is not to be used.
 */
export const OverlayEntry = z
  .discriminatedUnion("entry", [
    z.object({
      entry: z.literal("record"),
      ...told,
      kind: RecordKind,
      names: z.array(KnowledgeName).min(1).max(200),
      country: CountryCode.nullable(),
      sector: Sector.nullable(),
      from: PartialDate.nullable(),
      to: PartialDate.nullable(),
      description: z.string().max(2000).nullable(),
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/, "an id such as Q42")
        .nullable(),
    }),
    z.object({ entry: z.literal("name"), ...told, name: KnowledgeName }),
    z.object({ entry: z.literal("term"), ...told, term: KnowledgeTerm }),
    z.object({ entry: z.literal("merge"), ...told, into: RecordId }),
    z.object({ entry: z.literal("hide"), ...told, name: z.string().min(1).max(200).nullable() }),
  ])
  .refine((entry) => entry.entry !== "merge" || entry.into !== entry.id, {
    error: "a record cannot be merged into itself",
    path: ["into"],
  })
  .refine((entry) => entry.entry !== "term" || entry.id.startsWith("person/"), {
    error: "only persons hold offices",
    path: ["id"],
  })
  .meta({ id: "OverlayEntry", description: "One thing that a user says about a record of the knowledge base." });
export type OverlayEntry = z.infer<typeof OverlayEntry>;
