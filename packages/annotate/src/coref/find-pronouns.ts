import type { SentenceGraph } from "../syntax/index.ts";
import type { MentionDraft } from "./mention-draft.ts";

const people = new Set(["he", "him", "his", "himself", "she", "her", "hers", "herself"]);
const things = new Set(["it", "its", "itself"]);
const several = new Set(["they", "them", "their", "theirs", "themselves"]);

/** The third-person pronouns of one sentence that may refer to someone who acts. */
export function findPronouns(graph: SentenceGraph): MentionDraft[] {
  return graph.tokens.flatMap((token, head) => {
    const key = graph.lower[head] ?? "";
    if (token.upos !== "PRON" || token.relation === "expl") return [];
    if (!people.has(key) && !things.has(key) && !several.has(key)) return [];
    return [
      {
        sentence: graph.sentence.index,
        head,
        first: head,
        last: head,
        type: people.has(key) ? ("person" as const) : ("organisation" as const),
        form: "pronoun" as const,
        key,
        country: null,
        sector: null,
        title: null,
        roles: [],
        plural: several.has(key),
        definite: true,
        score: 0.6,
        chain: -1,
      },
    ];
  });
}
