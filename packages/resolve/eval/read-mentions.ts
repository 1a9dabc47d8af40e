import { EventType, type Mention } from "@dateline/core";

/** One mention of a gold text with the actor or place it should be linked to. */
export interface GoldMention {
  start: number;
  end: number;
  type: Mention["type"];
  form: Mention["form"];
  /** A record id, `none`, country:sector[:office], or `?` where it is not scored. */
  expected: string;
  /** True where the place on the map is scored instead of the actor. */
  onMap: boolean;
  title: string | null;
  /** The event type (and mode) in which it fills a role. */
  source: { type: EventType; mode: string | null } | null;
  target: { type: EventType; mode: string | null } | null;
}

/** One short article of the gold set. */
export interface GoldText {
  text: string;
  published: string | null;
  mentions: GoldMention[];
}

const types: Readonly<Record<string, Mention["type"]>> = {
  p: "person",
  o: "organisation",
  l: "place",
  L: "place",
  g: "group",
};

/** Reads texts parted by empty lines: a day or `none`, then the text with `[words|type|expected|options]`. */
export function readMentions(file: string): GoldText[] {
  return file
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [day = "none", ...lines] = part.trim().split("\n");
      return readText(lines.join("\n"), day.trim() === "none" ? null : day.trim());
    });
}

function readText(marked: string, published: string | null): GoldText {
  const mentions: GoldMention[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\[([^|\]]+)\|([^|\]]+)\|([^|\]]+)((?:\|[^|\]]+)*)\]/g)) {
    const [whole, words = "", type = "", expected = "", rest = ""] = match;
    text += marked.slice(last, match.index);
    const options = new Map(rest.split("|").map((option) => [option.slice(0, 1), option.slice(2)]));
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      type: types[type.charAt(0)] ?? "organisation",
      form: type.endsWith("n") ? "nominal" : "name",
      expected,
      onMap: type === "L",
      title: options.get("t") ?? null,
      source: eventOf(options.get("s")),
      target: eventOf(options.get("x")),
    });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), published, mentions };
}

function eventOf(value: string | undefined): GoldMention["source"] {
  if (value === undefined) return null;
  const [type, mode = null] = value.split("/");
  return { type: EventType.parse(type), mode };
}
