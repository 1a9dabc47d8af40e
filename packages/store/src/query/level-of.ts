import { type QueryTerm, queryStates } from "@dateline/core";
import type { RowKind } from "./compile-query.ts";

const kinds: readonly string[] = queryStates.kind;
const eventFields: readonly string[] = ["role", "type", "between"];

/**
 * What a condition is about when it is asked of a list: `date:` is the publication date in a list of articles and the
 * time of the event elsewhere; an actor in a list of articles is one that the article names, unless the conditions
 * beside it speak of an event.
 */
export function levelOf(kind: RowKind, term: QueryTerm, beside: readonly QueryTerm[]): RowKind {
  switch (term.field) {
    case "text":
      return kind;
    case "source":
    case "lang":
      return "article";
    case "date":
      return kind === "article" ? "article" : "event";
    case "place":
      return kind === "article" && !beside.some(speaksOfEvent) ? "article" : "event";
    case "actor":
      if (kind === "article") return beside.some(speaksOfEvent) ? "event" : "article";
      return kind;
    case "is":
      return kinds.includes(term.value) ? "article" : "event";
    case "has":
      if (term.value === "quote" || term.value === "copy") return "article";
      return kind === "article" && term.value === "date" ? "article" : "event";
    default:
      return "event";
  }
}

function speaksOfEvent(term: QueryTerm): boolean {
  return eventFields.includes(term.field) || (term.field === "is" && !kinds.includes(term.value));
}
