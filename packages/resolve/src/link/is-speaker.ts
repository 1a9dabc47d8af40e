import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import lists from "./speaking-verbs.json" with { type: "json" };

const verbs = new Set(lists.verbs);

/** True where every mention of a one-word name is the subject of a verb that only people and governments do. */
export function isSpeaker(view: ArticleView, { names }: Referent): boolean {
  return (
    names.length > 0 &&
    names.every(({ sentence, evidence }) => {
      const tokens = view.annotation.sentences[sentence]?.tokens ?? [];
      const token = tokens.find((one) => one.start === evidence.start && one.end >= evidence.start + 1);
      if (token?.relation !== "nsubj" || token.end < evidence.end) return false;
      const verb = tokens.find((one) => one.id === token.head);
      return verb?.upos === "VERB" && verbs.has(verb.lemma.toLowerCase());
    })
  );
}
