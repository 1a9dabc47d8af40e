import { Modality } from "../event/modality.ts";

/** The fields of the query language and what each looks at; `text` is what a plain word or phrase looks at. */
export const queryFields = {
  text: "words of the article",
  actor: "a name, a shortened id or a country code of an actor",
  role: "source, target or speaker: the part of that actor in the event",
  type: "an event type, or a type and mode such as SANCTION/expel",
  between: "two actors or countries with a comma between them",
  place: "a place or a country code",
  date: "a day, month, year, interval or duration in ISO 8601",
  source: "the host or the name of a publisher",
  lang: "an ISO 639 language code",
  is: "a state of the event, or the kind of the article",
  has: "something that the event or article has",
} as const;
export type QueryField = keyof typeof queryFields;

export const queryRoles = ["source", "target", "speaker"] as const;

/** What `is:` may ask: what people said of an event, how sure it is, its modality, or the kind of an article. */
export const queryStates = {
  status: ["detected", "confirmed", "rejected", "edited"],
  doubt: ["uncertain", "attributed", "contradicted", "dated", "undated", "affirmed", "negated"],
  modality: Modality.options,
  kind: ["news", "analysis", "opinion", "interview", "live", "fact-check", "feature", "press-release"],
} as const;

export const queryPossessions = [
  "correction",
  "place",
  "date",
  "attribution",
  "contradiction",
  "quote",
  "event",
  "copy",
] as const;
