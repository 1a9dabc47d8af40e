import { z } from "zod";
import { idSchema } from "../id/index.ts";
import { Sector } from "../ontology/sector.ts";
import { CountryCode, ExternalId } from "../place/index.ts";

/** What an actor is. `generic` is an unnamed actor of a country and sector, such as the Malian authorities. */
export const ActorKind = z
  .enum([
    "person",
    "country",
    "government-body",
    "military",
    "organisation",
    "intergovernmental",
    "company",
    "media",
    "party",
    "armed-group",
    "group",
    "place",
    "generic",
    "unknown",
  ])
  .meta({ id: "ActorKind" });
export type ActorKind = z.infer<typeof ActorKind>;

/** One name of an actor. */
export const ActorName = z
  .object({
    text: z.string().min(1),
    kind: z.enum(["full", "short", "acronym", "alias", "native", "former", "metonym", "description"]),
    language: z.string().nullable(),
  })
  .meta({ id: "ActorName" });
export type ActorName = z.infer<typeof ActorName>;

/** An office or part that an actor held, from and to as partial ISO dates (`2020`, `2020-08`, `2020-08-18`). */
export const ActorRole = z
  .object({
    title: z.string().min(1),
    organisation: z.string().nullable(),
    country: CountryCode.nullable(),
    from: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable(),
    to: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable(),
  })
  .refine((role) => role.from === null || role.to === null || role.from.slice(0, role.to.length) <= role.to, {
    error: "from must not be after to",
    path: ["to"],
  })
  .meta({ id: "ActorRole" });
export type ActorRole = z.infer<typeof ActorRole>;

/**
 * Someone or something that acts, resolved across articles. `origin` says how it came to be: from the knowledge base,
 * detected in articles, composed from a country and a sector, or made by a person.
 */
export const Actor = z
  .object({
    id: idSchema("actor"),
    kind: ActorKind,
    name: z.string().min(1),
    names: z.array(ActorName).min(1),
    country: CountryCode.nullable(),
    sector: Sector.nullable(),
    roles: z.array(ActorRole),
    externalIds: z.array(ExternalId),
    description: z.string().nullable(),
    origin: z.enum(["knowledge-base", "detected", "composed", "person"]),
  })
  .refine((actor) => actor.names.some((name) => name.text === actor.name), {
    error: "the name must be one of the names",
    path: ["name"],
  })
  .meta({ id: "Actor", description: "Someone or something that acts, resolved across articles." });
export type Actor = z.infer<typeof Actor>;
