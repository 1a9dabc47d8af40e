import { foldName } from "@dateline/core";
import { type ArticleView, countryOfName } from "../article/index.ts";
import type { Referent } from "./referent.ts";

const where = /\b(?:in|to|from|near|of|at|across|outside|towards?|for|with|against) (?:the )?$/i;
const address = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/;

/**
 * A single word taken for a place, people or body is the person whose full name ends in it, where the article names one
 * before it and nothing else speaks for the place: "Michael Jordan … Jordan bought a boat", "Volker Turk … Turk said".
 */
export function retypeSurnames(view: ArticleView, referents: readonly Referent[]): Referent[] {
  const people = new Map<string, number>();
  for (const { type, names } of referents) {
    if (type !== "person") continue;
    for (const { evidence } of names) {
      const words = foldName(evidence.quote.replace(/['’]s?$/, "")).split(" ");
      const last = words.at(-1) ?? "";
      if (words.length > 1) people.set(last, Math.min(people.get(last) ?? evidence.start, evidence.start));
    }
  }
  return referents.map((one) =>
    isAddressed(view, one) || (people.size > 0 && isSurname(view, one, people)) ? { ...one, type: "person" } : one,
  );
}

/** "Mr Turk" and "Ms Jordan" are persons, whatever else the name is. */
function isAddressed(view: ArticleView, { names }: Referent): boolean {
  return (
    names.length > 0 &&
    names.every(({ evidence }) =>
      address.test(view.article.text.slice(Math.max(0, evidence.start - 6), evidence.start)),
    )
  );
}

function isSurname(view: ArticleView, { type, names }: Referent, people: ReadonlyMap<string, number>): boolean {
  if (type === "person" || names.length === 0) return false;
  const words = names[0]?.evidence.quote ?? "";
  const country = isOfCountry(view, words) ? countryOfName(view.knowledge, words) : null;
  // Other names of the same country ("Amman", "Turkish") leave both readings open, so the likelier one stays.
  if (country !== null && (view.countries.get(country) ?? 0) > names.length) return false;
  return names.every(({ evidence }) => {
    const first = people.get(foldName(evidence.quote.replace(/['’]s?$/, "")));
    if (first === undefined || first >= evidence.start) return false;
    const before = view.article.text.slice(Math.max(0, evidence.start - 12), evidence.start);
    // "A Turk" is one of a people.
    return !where.test(before) && !/\ban? $/i.test(before);
  });
}

function isOfCountry({ knowledge }: ArticleView, words: string): boolean {
  return knowledge.demonym(words) !== null || knowledge.lookUp(words, { kinds: ["country"] }).length > 0;
}
