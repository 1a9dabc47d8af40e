import type { RecordKind, Sector } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import { countryOf } from "./country-of.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { namesOf } from "./name-of.ts";
import { partialDay } from "./partial-day.ts";
import { recordIdFor, slugOf } from "./record-id-for.ts";

const kinds: Readonly<Record<string, RecordKind>> = {
  Person: "person",
  Organization: "organisation",
  LegalEntity: "organisation",
  PublicBody: "government-body",
  Company: "company",
};

// What a topic makes of an organisation that its schema leaves open.
const byTopic: Readonly<Record<string, { kind?: RecordKind; sector?: Sector }>> = {
  "gov.igo": { kind: "intergovernmental" },
  "pol.party": { kind: "party", sector: "PTY" },
  "crime.terror": { kind: "armed-group", sector: "UAF" },
  "gov.security": { sector: "COP" },
  "gov.judicial": { sector: "JUD" },
  "gov.legislative": { sector: "LEG" },
  "role.judge": { sector: "JUD" },
  "role.journo": { sector: "JRN" },
  mil: { kind: "military", sector: "MIL" },
  rel: { sector: "REL" },
};

export type FtmValues = (property: string) => string[];

/** The values of properties of an entity; those that are no text are left out. */
export function ftmValues(properties: unknown): FtmValues {
  const all = (properties ?? {}) as Readonly<Record<string, unknown>>;
  return (name) => {
    const given = Object.hasOwn(all, name) ? all[name] : [];
    return (Array.isArray(given) ? given : [given]).filter((one): one is string => typeof one === "string");
  };
}

/** Reads one FollowTheMoney entity that can be an actor; others are passed over. */
export function ftmEntity(
  base: KnowledgeBase,
  entityId: string,
  schema: string,
  values: FtmValues,
): { drafts: EntryDraft[] } | { problem: string } | { skipped: string } {
  const usual = Object.hasOwn(kinds, schema) ? kinds[schema] : undefined;
  if (usual === undefined) return { skipped: `${schema} is no schema of actors` };
  const topics = values("topics").flatMap((topic) => (Object.hasOwn(byTopic, topic) ? [byTopic[topic]] : []));
  const kind = usual === "organisation" ? (topics.find((topic) => topic?.kind)?.kind ?? usual) : usual;
  const [shown = "", ...others] = values("name");
  const weak = values("weakAlias").map((text) => `weak:${text}`);
  const names = namesOf(shown, [...others, ...values("alias"), ...values("previousName"), ...weak], kind);
  if (names === null) return { problem: "the name is missing or is none" };
  const places =
    kind === "person" ? ["nationality", "citizenship", "country"] : ["jurisdiction", "country", "mainCountry"];
  const country = places.flatMap((name) => values(name)).map((code) => countryOf(base, code))[0] ?? null;
  const wikidata = values("wikidataId").find((id) => /^Q[1-9]\d*$/.test(id)) ?? null;
  const own = wikidata === null ? `ftm-${slugOf(entityId)}` : `wikidata-${wikidata.toLowerCase()}`;
  const id = recordIdFor(base, { kind, name: names[0]?.text ?? "", country, wikidata, own });
  const day = (name: string) => (kind === "person" ? null : partialDay(values(name)[0] ?? ""));
  return {
    drafts: [
      {
        entry: "record",
        id,
        kind,
        names,
        country,
        sector: topics.find((topic) => topic?.sector)?.sector ?? null,
        from: day("incorporationDate"),
        to: day("dissolutionDate"),
        description: values("summary")[0]?.slice(0, 2000) ?? values("position")[0]?.slice(0, 2000) ?? null,
        wikidata,
      },
    ],
  };
}
