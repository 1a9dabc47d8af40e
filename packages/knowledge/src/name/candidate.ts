import type { ActorRole } from "@dateline/core";
import type { NameStrength, Origin, RecordKind } from "../data/index.ts";

/**
 * One record that a surface may name. `score` (0 to 1) orders candidates of one surface. `ambiguous` says that the text
 * must decide: other records have the name as well, or it is also a given name, surname or common word (`also`).
 */
export interface Candidate {
  id: string;
  kind: RecordKind;
  subkind: string;
  name: string;
  alias: string;
  strength: NameStrength;
  /** `variant` is another Latin spelling of a person's full name. */
  match: "exact" | "folded" | "variant";
  country: string | null;
  score: number;
  ambiguous: boolean;
  also: string | null;
  /** Offices held on the date asked for; all offices where no date was given. */
  roles: ActorRole[];
  population: number | null;
  /** Whose name it is: of the data, or added by the user. */
  origin: Origin;
}

/** What narrows a look-up: a partial ISO date, and the kinds wanted. */
export interface LookUpOptions {
  date?: string | undefined;
  kinds?: readonly RecordKind[] | undefined;
}
