import type { ResolvedFiller } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { holdsOffice } from "./holds-office.ts";
import { type Level, levelsOf } from "./levels-of.ts";

/** How two sides stand to each other: `inside` where one may stand for the other, `open` where one is not told. */
export type SideFit = "same" | "inside" | "open" | "apart";

type Side = readonly ResolvedFiller[];

/** What may stand for what, beyond a country for its government: see `compareSides`. */
export interface SideRules {
  /** A head of state or government and its country. */
  heads: boolean;
  /** A country and its people. */
  people: boolean;
  /** Two organs of one state, where the act befalls one who is named: the police or the government arrested him. */
  organs: boolean;
  /** A country and a town of it, where someone went there. */
  towns: boolean;
}

/** Compares the actors of one side of two claims. */
export function compareSides(knowledge: Knowledge, a: Side, b: Side, rules: SideRules): SideFit {
  if (a.length === 0 && b.length === 0) return "same";
  if (a.length === 0 || b.length === 0) return "open";
  const ids = new Set(a.map((one) => one.actorId));
  if (b.some((one) => ids.has(one.actorId))) return "same";
  const fits = a.some((one) => b.some((other) => standsFor(knowledge, one, other, rules)));
  return fits ? "inside" : "apart";
}

function standsFor(knowledge: Knowledge, a: ResolvedFiller, b: ResolvedFiller, rules: SideRules): boolean {
  const [one, other] = [levelsOf(knowledge, a), levelsOf(knowledge, b)];
  if (one && other) return mayStandFor(one, other, rules);
  if (holdsOffice(knowledge, a, b) || holdsOffice(knowledge, b, a)) return true;
  if (!rules.heads) return false;
  return leads(knowledge, a, other) || leads(knowledge, b, one);
}

const armed = new Set(["REB", "UAF", "CRM", "PRM"]);
const forces = new Set(["MIL", "COP", "SPY", "GOV"]);
const publics = new Set(["CVL", "OPP", "SOC", "REL", "LAB", "EDU", "REF", "MED", "AGR", "BUS"]);
const classes = [armed, forces, publics];

/** A country may stand for its government or forces, and unnamed bodies for those of their kind. */
function mayStandFor(a: Level, b: Level, rules: SideRules): boolean {
  if (a.country === null || b.country === null) return mayBeOfKind(a, b);
  if (a.country !== b.country) return false;
  if (a.sector === b.sector) return a.unnamed || b.unnamed;
  if (rules.organs && a.organ && b.organ && a.unnamed && b.unnamed) return true;
  if (rules.towns && (a.town || b.town)) return a.sector === null || b.sector === null || a.sector === b.sector;
  if (!a.organ || !b.organ) return rules.people && (a.sector ?? b.sector) === "CVL" && (!a.sector || !b.sector);
  return a.sector === null || b.sector === null;
}

/** Unnamed people may be anyone of their kind; two named bodies of a kind are two. */
function mayBeOfKind(a: Level, b: Level): boolean {
  if (!a.unnamed && !b.unnamed) return false;
  if (a.sector === null || b.sector === null) return (a.sector === null ? b : a).organ;
  const kind = classes.find((sectors) => sectors.has(a.sector ?? ""));
  if (!kind?.has(b.sector)) return a.sector === b.sector;
  return kind !== publics || a.sector === b.sector || a.sector === "CVL" || b.sector === "CVL";
}

const heads = /^(president|prime minister|monarch|supreme leader|chancellor)\b/;

/** True where a person on record has led the country that the other side stands for. */
function leads(knowledge: Knowledge, person: ResolvedFiller, level: Level | null): boolean {
  if (level === null || level.country === null || !level.organ || !(level.sector === null || level.sector === "GOV")) {
    return false;
  }
  const actor = knowledge.actor(person.actorId);
  return (
    actor?.kind === "person" && actor.roles.some((role) => role.country === level.country && heads.test(role.title))
  );
}
