import lists from "./gender-words.json" with { type: "json" };
import type { MentionDraft } from "./mention-draft.ts";

const he = new Set(lists.he.split(" "));
const she = new Set(lists.she.split(" "));

/** Whether a person's words say "he" or "she": a first name, a form of address, a noun such as "queen"; null where they do not. */
export function knownGender(draft: MentionDraft): "he" | "she" | null {
  if (draft.type !== "person" || draft.form === "pronoun") return null;
  const title = (draft.title ?? "").toLowerCase().split(/[ .]+/);
  const words = draft.form === "name" ? [...title, draft.key.split(" ")[0] ?? ""] : [draft.key];
  for (const word of words) {
    if (he.has(word)) return "he";
    if (she.has(word)) return "she";
  }
  return null;
}
