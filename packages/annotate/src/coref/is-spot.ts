/** True where a noun names a place or building rather than those who live or rule there. */
export function isSpot(classes: ReadonlyMap<string, ReadonlySet<string>>, lemma: string): "place" | "facility" | null {
  if (["official", "person", "country", "armed", "org"].some((name) => classes.get(name)?.has(lemma))) return null;
  if (classes.get("facility")?.has(lemma)) return "facility";
  return classes.get("place")?.has(lemma) ? "place" : null;
}
