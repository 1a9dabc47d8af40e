import { z } from "zod";
import { NameType } from "../annotation/name-span.ts";
import { Evidence } from "../evidence/index.ts";
import { idSchema } from "../id/index.ts";
import { Sector } from "../ontology/sector.ts";
import { CountryCode } from "../place/index.ts";

/**
 * A span that refers to someone or somewhere. A mention is not an actor: mentions of one chain refer to the same thing
 * in this article, and `resolve` says which actor that is. `head` is the head word, `modifiers` the country and sector
 * that the words themselves say ("Malian soldiers": MLI, MIL), `title` the words before or after the name that say
 * the role ("foreign minister").
 */
export const Mention = z
  .object({
    id: idSchema("mention"),
    articleId: idSchema("article"),
    evidence: Evidence,
    sentence: z.int().nonnegative(),
    type: NameType,
    form: z.enum(["name", "nominal", "pronoun"]),
    head: z.string().min(1),
    chain: z.int().nonnegative(),
    country: CountryCode.nullable(),
    sector: Sector.nullable(),
    title: z.string().nullable(),
    score: z.number().min(0).max(1),
  })
  .meta({ id: "Mention", description: "A span that refers to someone or somewhere." });
export type Mention = z.infer<typeof Mention>;
