import type { Resolver } from "@dateline/core";
import { actorIdOf, type Knowledge } from "@dateline/knowledge";
import { composedId } from "../src/actor/index.ts";
import { makeAnnotation, makeMention } from "./make-annotation.ts";
import { makeArticle } from "./make-article.ts";
import { makeClaim } from "./make-claim.ts";
import type { GoldText } from "./read-mentions.ts";

/** How mentions of gold texts were linked, as shares of the scored mentions. */
export interface LinkingScore {
  mentions: number;
  accuracy: number;
  /** Linked to a record or to an unnamed actor that is not the one meant. */
  wrong: number;
  /** Should have been linked and was not. */
  missed: number;
  errors: string[];
}

const unknown = {
  earliest: null,
  latest: null,
  precision: "unknown",
  basis: "unknown",
  approximate: false,
  edtf: null,
  evidence: null,
} as const;

/** Links the mentions of gold texts and compares; names met for the first time by the text must stay without a record. */
export function scoreLinking(resolver: Resolver, knowledge: Knowledge, texts: readonly GoldText[]): LinkingScore {
  let [mentions, right, wrong, missed] = [0, 0, 0, 0];
  const errors: string[] = [];
  for (const gold of texts) {
    const found = linkText(resolver, knowledge, gold);
    for (const [index, mention] of gold.mentions.entries()) {
      if (mention.expected === "?") continue;
      mentions++;
      const wanted = mention.expected === "none" ? null : idOf(mention.expected, mention.onMap);
      const got = found[index] ?? null;
      if (got?.id === wanted || (got === null && wanted === null)) {
        right++;
        continue;
      }
      if (got === null) missed++;
      else wrong++;
      const words = gold.text.slice(mention.start, mention.end);
      errors.push(`${words} (${gold.published}): ${got?.name ?? "none"} instead of ${mention.expected}`);
    }
  }
  return { mentions, accuracy: right / mentions, wrong: wrong / mentions, missed: missed / mentions, errors };
}

function linkText(resolver: Resolver, knowledge: Knowledge, gold: GoldText) {
  const article = makeArticle(gold.text, gold.published);
  const chains = [...new Set(gold.mentions.map(({ start, end }) => gold.text.slice(start, end)))];
  const mentions = gold.mentions.map((mention) =>
    makeMention(knowledge, article, { ...mention, chain: chains.indexOf(gold.text.slice(mention.start, mention.end)) }),
  );
  const claims = gold.mentions.flatMap((mention, index) => {
    const own = mentions[index];
    const event =
      mention.source ?? mention.target ?? (mention.onMap ? { type: "PROTEST" as const, mode: "demo" } : null);
    if (!own || !event) return [];
    const other = mentions.find((one) => one !== own && one.type !== "place") ?? own;
    const parts = {
      ...event,
      modality: "happened" as const,
      polarity: "affirmed" as const,
      time: unknown,
      numbers: [],
    };
    const sources = mention.source ? [own] : mention.onMap ? [other] : [];
    return [
      makeClaim(article, {
        ...parts,
        sources,
        targets: mention.target ? [own] : [],
        place: mention.onMap ? own : null,
      }),
    ];
  });
  const resolution = resolver.resolve(article, makeAnnotation(article, mentions, claims), []);
  const actors = new Map(resolution.actors.map((actor) => [actor.id, actor]));
  const links = new Map(resolution.links.map((link) => [link.mentionId, actors.get(link.actorId)]));
  return gold.mentions.map((mention, index) => {
    const own = mentions[index];
    if (mention.onMap) {
      const claim = resolution.claims.find((one) => one.claim.place?.mentionId === own?.id);
      const place = claim?.place;
      const geonames = place?.externalIds.find((one) => one.scheme === "geonames")?.value;
      return place && geonames ? { id: `place/geonames-${geonames}`, name: place.name } : null;
    }
    const actor = links.get(own?.id ?? "");
    return actor && actor.origin !== "detected" ? { id: actor.id, name: actor.name } : null;
  });
}

function idOf(expected: string, onMap: boolean): string {
  if (onMap) return expected;
  const [country = "", sector = null, office = null] = expected.split(":");
  return expected.includes("/") ? actorIdOf(expected) : composedId(country, sector, office);
}
