import { type EventMention, foldName, type Place } from "@dateline/core";
import { weekOf } from "../time/index.ts";
import { type EventFamily, eventFamily } from "./event-family.ts";
import type { Party } from "./party.ts";

type Grain = "year" | "month" | "week" | "day";

/** What a block is made of. */
export interface BlockInput {
  claim: Pick<EventMention, "type" | "mode" | "modality" | "polarity" | "time" | "articleId">;
  sources: readonly Party[];
  targets: readonly Party[];
  place: Place | null;
  /** The day of the article, null where it is not known. */
  published: string | null;
}

/**
 * The block of a claim: family (type), kind of modality, the one it is about, and a stretch of time: the rarer an act,
 * the longer. A claim without a day takes the day of its article, since most of what is reported without one is news;
 * without that it shares a block with its own article only.
 */
export function blockOf({ claim, sources, targets, place, published }: BlockInput): string {
  const [source, target] = [best(sources), best(targets)];
  const person = target !== null && target.rank < 3 && isPerson(target);
  const named = { source: source !== null, target: target !== null, person };
  const family = eventFamily(claim, place, named);
  const { anchor, grain } = anchorOf(family, { claim, place, source, target });
  const name = family === "said" || family === "act" || family === "talk" ? claim.type : `${family}:${typeOf(claim)}`;
  return [name, modalityOf(claim), ...anchor, timeOf(claim, grain, published)].join("|");
}

interface Sides {
  claim: BlockInput["claim"];
  place: Place | null;
  source: Party | null;
  target: Party | null;
}

function anchorOf(family: EventFamily, { claim, place, source, target }: Sides): { anchor: string[]; grain: Grain } {
  const [from, to] = [source?.root ?? "-", target?.root ?? "-"];
  const about = target === null ? from : to;
  switch (family) {
    case "coup": {
      const country = target?.country ?? place?.country ?? source?.country ?? null;
      return { anchor: [country ?? about, ""], grain: "year" };
    }
    case "decree":
      return { anchor: [target?.country ?? place?.country ?? source?.country ?? about, ""], grain: "month" };
    case "expel":
      return { anchor: [target?.country ?? to, ""], grain: "year" };
    case "visit":
      return { anchor: [from, ""], grain: isPerson(source) ? "year" : "week" };
    case "talk":
      return { anchor: [from, to].sort(), grain: claim.type === "CONSULT" ? "week" : "month" };
    case "move":
      return { anchor: [from, ""], grain: "month" };
    case "scene":
      return { anchor: [`@${foldName(place?.name ?? "")}`, place?.country ?? ""], grain: "week" };
    case "said":
      if (isPerson(target)) return { anchor: [to, ""], grain: "year" };
      return { anchor: [about, target === null ? "" : from], grain: "week" };
    case "act":
      if (isPerson(target ?? source)) return { anchor: [about, ""], grain: "year" };
      // Without a place, what states do to each other every day is told apart by nothing but the day.
      return { anchor: [about, ""], grain: claim.type === "ASSAULT" || claim.type === "MOBILIZE" ? "day" : "month" };
  }
}

/** An expulsion has one type in its key, whichever of its two types it is told as. */
function typeOf(claim: BlockInput["claim"]): string {
  return claim.mode === "expel" || claim.mode === "deport" ? "" : claim.type;
}

function best(parties: readonly Party[]): Party | null {
  return [...parties].sort((a, b) => a.rank - b.rank || (a.root < b.root ? -1 : 1))[0] ?? null;
}

function isPerson(party: Party | null): boolean {
  return party?.root.startsWith("actor_") ?? false;
}

function modalityOf({ modality, polarity }: BlockInput["claim"]): string {
  const kind = modality === "ongoing" ? "happened" : modality;
  return polarity === "negated" ? `not-${kind}` : kind;
}

function timeOf(claim: BlockInput["claim"], grain: Grain, published: string | null): string {
  const { time } = claim;
  const open = time.basis === "unknown" || time.basis === "bounded";
  const day = (open ? null : (time.earliest ?? time.latest)) ?? published;
  if (day === null) return claim.articleId;
  // Violence without a day can only be the same where the words are, which copies within a week have in common.
  if (grain === "day") return open ? weekOf(day) : `${day.slice(0, 10)}..${(time.latest ?? day).slice(0, 10)}`;
  if (grain === "week") return weekOf(day);
  return day.slice(0, grain === "month" ? day.indexOf("-", 1) + 3 : day.indexOf("-", 1));
}
