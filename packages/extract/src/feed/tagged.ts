const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

/** The stretches of a markup text between an opening tag of one of these names and its end, the next or the text's. */
export function segmentsOf(text: string, names: readonly string[]): string[] {
  const opening = new RegExp(`<(?:${names.join("|")})(?=[\\s>/])`, "gi");
  const starts = [...text.matchAll(opening)].map((match) => match.index);
  return starts.map((start, index) => {
    const whole = text.slice(start, starts[index + 1] ?? text.length);
    const end = whole.search(new RegExp(`</(?:${names.join("|")})\\s*>`, "i"));
    return end < 0 ? whole : whole.slice(0, end);
  });
}

/** The text inside the first tag of one of these names, CDATA and entities undone; null where there is none. */
export function tagged(segment: string, names: readonly string[]): string | null {
  for (const name of names) {
    const open = new RegExp(`<${name}(?:\\s[^>]{0,500})?>`, "i").exec(segment);
    if (!open) continue;
    const from = open.index + open[0].length;
    const rest = segment.slice(from, from + 2_000_000);
    const end = rest.search(new RegExp(`</${name}\\s*>`, "i"));
    const text = untag(end < 0 ? (rest.split("<")[0] ?? "") : rest.slice(0, end));
    if (text !== "") return text;
  }
  return null;
}

function untag(raw: string): string {
  const open = raw.indexOf("<![CDATA[");
  if (open >= 0) {
    const close = raw.lastIndexOf("]]>");
    return raw.slice(open + 9, close > open ? close : raw.length).trim();
  }
  return raw
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) =>
      decode(whole, decimal, hex, name),
    )
    .trim();
}

function decode(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
