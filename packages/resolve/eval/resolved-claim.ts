import type { Actor, Mention, ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { composeActor, describeWords, detectActor } from "../src/actor/index.ts";
import { blockOf, partyOf } from "../src/claim/index.ts";
import { makeMention } from "./make-annotation.ts";
import { makeArticle } from "./make-article.ts";
import { makeClaim } from "./make-claim.ts";
import type { GoldEvent } from "./read-pairs.ts";

/** A gold event as a claim of an article of its own, with actors, place and block. `salt` sets articles apart. */
export function resolvedClaim(knowledge: Knowledge, event: GoldEvent, salt: string): ResolvedClaim {
  const { published } = event;
  const names = [event.source, event.target, event.place, event.from].map((part) => part ?? "-");
  const text = `${names.join(" ; ")} ; ${salt}`;
  const article = makeArticle(text, null);
  const mentionOf = (part: number): Mention => {
    const start = names.slice(0, part).reduce((sum, name) => sum + name.length + 3, 0);
    const end = start + (names[part]?.length ?? 0);
    return makeMention(knowledge, article, {
      start,
      end,
      type: "organisation",
      form: "name",
      chain: part,
      title: null,
    });
  };
  const source =
    event.source === null ? null : { mention: mentionOf(0), actor: actorOf(knowledge, event.source, salt) };
  const target =
    event.target === null ? null : { mention: mentionOf(1), actor: actorOf(knowledge, event.target, salt) };
  const day = event.from === null ? null : mentionOf(3).evidence;
  const claim = makeClaim(article, {
    type: event.type,
    mode: event.mode,
    modality: event.modality,
    polarity: event.negated ? "negated" : "affirmed",
    sources: source ? [source.mention] : [],
    targets: target ? [target.mention] : [],
    place: event.place === null ? null : mentionOf(2),
    time: {
      earliest: event.from,
      latest: event.from === null ? published : event.to,
      precision: event.from === null ? "unknown" : event.from === event.to ? "day" : "week",
      basis: event.from === null ? (published === null ? "unknown" : "bounded") : "stated",
      approximate: false,
      edtf: null,
      evidence: day,
    },
    numbers: event.numbers,
  });
  const place = placeOf(knowledge, event);
  const filled = (side: typeof source) =>
    side
      ? [{ mentionId: side.mention.id, evidence: side.mention.evidence, actorId: side.actor.id, name: side.actor.name }]
      : [];
  return {
    claim,
    sources: filled(source),
    targets: filled(target),
    place,
    speaker: null,
    block: blockOf({
      claim,
      sources: source ? [partyOf(source.actor)] : [],
      targets: target ? [partyOf(target.actor)] : [],
      place,
      published,
    }),
  };
}

function actorOf(knowledge: Knowledge, reference: string, salt: string): Actor {
  if (reference.startsWith("*")) {
    const name = reference.slice(1);
    const sector = describeWords(knowledge, name).sector;
    return detectActor({ kind: "generic", name, otherNames: [], country: null, role: null, sector, mark: salt });
  }
  if (reference.startsWith("+")) {
    const name = reference.slice(1);
    const parts = { otherNames: [], country: null, sector: null, role: null };
    return detectActor({ ...parts, kind: "person", name, mark: "gold" });
  }
  const known = knowledge.actor(reference);
  if (known) return known;
  if (reference.includes("/")) throw new Error(`Not a record of the knowledge base: ${reference}`);
  const [country = "", sector = null, office = null] = reference.split(":");
  return composeActor(knowledge, country, sector as Actor["sector"], office);
}

function placeOf(knowledge: Knowledge, event: GoldEvent): ResolvedClaim["place"] {
  if (event.place === null) return null;
  const found = knowledge.place(event.place).find((one) => one.place.country === event.placeCountry);
  const unknown = { kind: "unknown", latitude: null, longitude: null, externalIds: [] } as const;
  return found?.place ?? { name: event.place, country: event.placeCountry, ...unknown, externalIds: [] };
}
