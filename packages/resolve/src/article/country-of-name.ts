import type { Knowledge } from "@dateline/knowledge";

const unsure = 0.55;

/** The one country that a demonym, country, capital or well-known place points to; null where more than one may be meant. */
export function countryOfName(knowledge: Knowledge, words: string): string | null {
  const demonym = knowledge.demonym(words);
  if (demonym) return demonym.countries.length === 1 ? (demonym.countries[0] ?? null) : null;
  const [best, next] = knowledge.lookUp(words);
  if (!best || best.score < unsure || best.strength === "weak") return null;
  if (best.kind !== "country" && best.kind !== "place") {
    const union = best.kind === "intergovernmental" && (best.country === "UNO" || best.country === "EUR");
    const body = union || best.kind === "government-body" || best.kind === "military";
    return body && !best.ambiguous ? best.country : null;
  }
  if (next && best.score - next.score < 0.1 && next.country !== best.country) return null;
  return best.country;
}
