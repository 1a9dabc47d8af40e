import { type Actor, type ActorKind, type ActorRole, foldName, makeId, type Sector } from "@dateline/core";

/** What articles say of someone the knowledge base does not know. */
export interface Detected {
  kind: ActorKind;
  name: string;
  otherNames: readonly string[];
  country: string | null;
  sector: Sector | null;
  /** The title given, such as "foreign minister", and the day of the article. */
  role: string | null;
  /** What sets this actor apart: the same name with the same mark is the same actor in every article. */
  mark: string;
}

/** An actor that only articles know; its id rests on its folded name and its mark, never on the order of ingest. */
export function detectActor(found: Detected): Actor {
  const names = [...new Set([found.name, ...found.otherNames])];
  const role: ActorRole | null =
    found.role === null
      ? null
      : { title: found.role, organisation: null, country: found.country, from: null, to: null };
  return {
    id: makeId("actor", ["detected", found.kind, foldName(found.name) || found.name, found.mark]),
    kind: found.kind,
    name: found.name,
    names: names.map((text, index) => ({ text, kind: index === 0 ? "full" : "alias", language: null })),
    country: found.country,
    sector: found.sector,
    roles: role ? [role] : [],
    externalIds: [],
    description: null,
    origin: "detected",
  };
}
