import type { Knowledge } from "@dateline/knowledge";
import { describeWords } from "../actor/index.ts";
import { stripHonorific } from "./strip-honorific.ts";

const longest = 4;

/** Parts the role words that some engines leave in a name from the name: "Prime Minister Abdoulaye Maïga". */
export function partTitle(knowledge: Knowledge, words: string): { title: string; name: string } {
  const name = stripHonorific(words.replace(/['’]s?$/, ""));
  const parts = name.split(/\s+/);
  for (let length = Math.min(longest, parts.length - 1); length > 0; length--) {
    const title = parts.slice(0, length).join(" ");
    if (knowledge.role(title) || isRoleOf(knowledge, title)) return { title, name: parts.slice(length).join(" ") };
  }
  return { title: "", name };
}

/** "UN High Commissioner", "French Foreign Minister". */
function isRoleOf(knowledge: Knowledge, title: string): boolean {
  if (!title.includes(" ")) return false;
  const words = describeWords(knowledge, title);
  return words.role && words.exact && !words.plural && !words.ambiguous;
}
