import type { NameType } from "@dateline/core";

/** Classes whose nouns can act, and what such a noun names; the first that holds counts. */
export const actorClasses: readonly (readonly [string, NameType])[] = [
  ["official", "person"],
  ["person", "person"],
  ["civilian", "person"],
  ["armed", "group"],
  ["group", "group"],
  ["country", "place"],
  ["org", "organisation"],
];

/** Classes whose nouns stand for an actor only with a country or owner before them: "Russian missiles". */
export const instrumentClasses: readonly string[] = ["weapon", "aircraft", "vehicle"];
