/** One attribution of a text in BRAT stand-off: the pieces of its source, cue and content, half-open offsets. */
export interface GoldAttribution {
  source: { start: number; end: number }[];
  cue: { start: number; end: number }[];
  content: { start: number; end: number }[];
}

/** Reads the attributions of a BRAT file; its offsets count code points, ours UTF-16 units of `text`. */
export function readBrat(source: string, text: string): GoldAttribution[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  const spans = new Map<string, { start: number; end: number }[]>();
  const found: GoldAttribution[] = [];
  for (const line of source.split("\n")) {
    const [id = "", what = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const pieces = what.slice(what.indexOf(" ") + 1).split(";");
      spans.set(
        id,
        pieces.map((piece) => {
          const [start = 0, end = 0] = piece.split(" ").map(Number);
          return { start: units[start] ?? 0, end: units[end] ?? 0 };
        }),
      );
    }
  }
  for (const line of source.split("\n")) {
    if (!line.startsWith("E")) continue;
    const parts = (line.split("\t")[1] ?? "").split(" ").map((part) => part.split(":"));
    const of = (role: string) =>
      parts
        .filter(([name = ""]) => name.replace(/\d+$/, "") === role)
        .flatMap(([, span = ""]) => spans.get(span) ?? []);
    found.push({ source: of("Source"), cue: of("Cue"), content: of("Content") });
  }
  return found;
}
