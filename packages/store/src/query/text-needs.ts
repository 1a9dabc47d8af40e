import { InvalidQueryError, type QueryNode, type QueryTerm } from "@dateline/core";
import { searchWords, type TextNeed } from "../text/index.ts";

/** The words that a plain word or phrase asks for; throws `InvalidQueryError` where it has no letter or digit. */
export function textNeed(term: QueryTerm): TextNeed {
  const words = searchWords(term.value).split(" ").filter(Boolean);
  if (words.length > 0) return { words };
  throw new InvalidQueryError({
    what: `"${term.value.slice(0, 40)}" has no letter or digit to search for`,
    where: `column ${term.column}`,
    next: "Give a word.",
    column: term.column,
  });
}

/** All words and phrases that an article may be found by, those behind a minus left out. */
export function positiveNeeds(node: QueryNode): TextNeed[] {
  if (node.kind === "not") return [];
  if (node.kind === "term") return node.field === "text" ? [textNeed(node)] : [];
  return node.nodes.flatMap(positiveNeeds);
}
