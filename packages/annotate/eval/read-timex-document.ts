/** One gold time expression: half-open offsets into the text without mark-up, and its value. */
export interface GoldTime {
  start: number;
  end: number;
  value: string | null;
}

/** A document with inline TIMEX2 or TIMEX3 mark-up: its plain text, its own date, and its gold expressions. */
export interface TimexDocument {
  text: string;
  created: string | null;
  times: GoldTime[];
}

const tag = /<(\/?)(\w+)([^>]*)>/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads a document in the manner of WikiWars (TIMEX2) or TimeML (TIMEX3). */
export function readTimexDocument(source: string): TimexDocument {
  const created = /<(?:DATETIME|DCT)>[\s\S]*?(?:val|value)="(\d{4}-\d{2}-\d{2})/i.exec(source)?.[1] ?? null;
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? source;
  const times: GoldTime[] = [];
  const open: { start: number; value: string | null }[] = [];
  let text = "";
  let last = 0;
  for (const found of body.matchAll(tag)) {
    text += decode(body.slice(last, found.index));
    last = found.index + found[0].length;
    if (!/^TIMEX[23]$/.test(found[2] ?? "")) continue;
    if (found[1] === "")
      open.push({ start: text.length, value: /\bval(?:ue)?="([^"]*)"/i.exec(found[3] ?? "")?.[1] ?? null });
    const begun = found[1] === "/" ? open.pop() : undefined;
    if (begun) times.push({ ...begun, end: text.length });
  }
  text += decode(body.slice(last));
  return { text, created, times: times.sort((a, b) => a.start - b.start) };
}

function decode(words: string): string {
  return words.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => entities[name] ?? "");
}
