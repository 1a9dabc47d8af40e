import type { Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import { linkNominal } from "./link-nominal.ts";
import { linkOrganisation } from "./link-organisation.ts";
import { linkPerson } from "./link-person.ts";
import { linkPlace } from "./link-place.ts";
import { linkPlainName } from "./link-plain-name.ts";

/** Links one referent by what kind of name it has; null where it is no actor or cannot be told. */
export function linkReferent(view: ArticleView, referent: Referent): Outcome | null {
  if (referent.type === "event-name") return null;
  if (referent.names.length === 0) return linkNominal(view, referent);
  const plain = linkPlainName(view, referent);
  if (plain) return plain;
  if (referent.type === "person") return linkPerson(view, referent);
  const place = linkPlace(view, referent);
  if (place) return place;
  if (referent.type === "organisation" || referent.type === "group") return linkOrganisation(view, referent);
  return null;
}
