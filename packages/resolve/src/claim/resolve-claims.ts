import type { Actor, EventMention, Mention, ResolvedClaim, ResolvedFiller, RoleFiller } from "@dateline/core";
import type { Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import { linkFiller, linkPutschist } from "../link/index.ts";
import { joinTold } from "./join-told.ts";
import { type Party, partyOf } from "./party.ts";
import { resolvePlace } from "./resolve-place.ts";

/** A claim with its parties, before it has a block. */
export interface DraftClaim {
  resolved: Omit<ResolvedClaim, "block">;
  sources: Party[];
  targets: Party[];
}

/** Claims whose fillers are actors, each with its block; fillers that name nobody are left out. */
export function resolveClaims(
  view: ArticleView,
  linked: ReadonlyMap<string, Outcome>,
  add: (mention: Mention, outcome: Outcome) => void,
): ResolvedClaim[] {
  const mentions = new Map(view.mentions.map((mention) => [mention.id, mention]));
  const places = new Map<string, ReturnType<typeof resolvePlace>>();
  const placeOf = (filler: RoleFiller | null) => {
    if (filler === null) return null;
    const name = filler.evidence.quote;
    const place = places.get(name) ?? resolvePlace(view, name);
    places.set(name, place);
    return place;
  };
  const actorOf = (filler: RoleFiller, event: EventMention, role: "source" | "target"): Actor | null => {
    const known = linked.get(filler.mentionId);
    if (known) return known.actor;
    const mention = mentions.get(filler.mentionId);
    const outcome = mention ? linkFiller(view, mention, event, role) : null;
    if (!mention || !outcome) return null;
    add(mention, outcome);
    return outcome.actor;
  };
  relinkPutschists(view, linked, mentions, add);
  const drafts = view.annotation.eventMentions.flatMap((claim): DraftClaim[] => {
    const sources = fillers(claim, "source", actorOf);
    const targets = fillers(claim, "target", actorOf);
    if (sources.length + targets.length === 0) return [];
    const speaker = claim.attribution?.mentionId ? (linked.get(claim.attribution.mentionId)?.actor ?? null) : null;
    return [
      {
        resolved: {
          claim,
          sources: sources.map((one) => one.filler),
          targets: targets.map((one) => one.filler),
          place: placeOf(claim.place),
          speaker: speaker && { actorId: speaker.id, name: speaker.name },
        },
        sources: sources.map((one) => partyOf(one.actor)),
        targets: targets.map((one) => partyOf(one.actor)),
      },
    ];
  });
  return joinTold(drafts, view.date);
}

/** Whoever takes or loses power in one of the claims is of the article's country wherever it names them. */
function relinkPutschists(
  view: ArticleView,
  linked: ReadonlyMap<string, Outcome>,
  mentions: ReadonlyMap<string, Mention>,
  add: (mention: Mention, outcome: Outcome) => void,
): void {
  const coups = view.annotation.eventMentions.filter((event) => event.type === "COUP");
  for (const { mentionId } of coups.flatMap((event) => [...event.sources, ...event.targets])) {
    const [mention, known] = [mentions.get(mentionId), linked.get(mentionId)];
    const outcome = mention && known ? linkPutschist(view, mention, known, linked) : null;
    if (!outcome || !known) continue;
    for (const [id, other] of [...linked]) {
      const same = other.actor.id === known.actor.id ? mentions.get(id) : undefined;
      if (same) add(same, outcome);
    }
  }
}

interface Filled {
  filler: ResolvedFiller;
  actor: Actor;
}

function fillers(
  claim: EventMention,
  role: "source" | "target",
  actorOf: (filler: RoleFiller, event: EventMention, role: "source" | "target") => Actor | null,
): Filled[] {
  const found = new Map<string, Filled>();
  for (const filler of role === "source" ? claim.sources : claim.targets) {
    const actor = actorOf(filler, claim, role);
    if (!actor || found.has(actor.id)) continue;
    found.set(actor.id, { filler: { ...filler, actorId: actor.id, name: actor.name }, actor });
  }
  return [...found.values()];
}
