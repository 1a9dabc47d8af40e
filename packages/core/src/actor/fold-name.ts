/**
 * A name without case, accents and punctuation, for comparing names: "Côte d'Ivoire" gives `cote divoire`, "U.S." gives
 * `us`. Names that fold alike count as the same words everywhere in Dateline.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f.'’ʼ]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
