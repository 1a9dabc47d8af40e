import { childrenBy } from "../syntax/index.ts";
import { fillPlace } from "./fill-place.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

/** A figure given for an event: what is counted, the number, and the word that says it. */
export interface CountedNumber {
  what: string;
  value: number;
  word: number;
}

const counted: Readonly<Record<string, string>> = {
  kill: "killed",
  murder: "killed",
  massacre: "killed",
  slay: "killed",
  behead: "killed",
  execute: "killed",
  wound: "wounded",
  injure: "wounded",
  arrest: "arrested",
  detain: "arrested",
  abduct: "abducted",
  kidnap: "abducted",
  release: "released",
  free: "released",
  expel: "expelled",
  deport: "deported",
  evacuate: "evacuated",
  rescue: "rescued",
  displace: "displaced",
};
const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** How many were killed, wounded, arrested and so on, where the sentence counts them. */
export function countNumbers(view: SentenceView, trigger: Trigger): CountedNumber[] {
  const { graph } = view;
  const what = counted[graph.lemmas[trigger.anchor] ?? ""];
  if (what === undefined) return [];
  return fillPlace(view, trigger.anchor, "obj").flatMap(({ index }) => {
    const word = childrenBy(graph, index, "nummod")[0] ?? (graph.tokens[index]?.upos === "NUM" ? index : undefined);
    const value = word === undefined ? null : numberOf(graph.lower[word] ?? "");
    return word === undefined || value === null ? [] : [{ what, value, word }];
  });
}

function numberOf(word: string): number | null {
  const spelled = words.indexOf(word);
  if (spelled >= 0) return spelled;
  return /^\d{1,3}(,\d{3})*$|^\d{1,9}$/.test(word) ? Number(word.replaceAll(",", "")) : null;
}
