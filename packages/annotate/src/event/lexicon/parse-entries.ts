import { EventContext, EventType, InvalidDataError, isModeOf } from "@dateline/core";
import type { EntryPart, Frame, LexiconEntry } from "./event-lexicon.ts";
import { parseLimits } from "./parse-limits.ts";
import { readRows } from "./read-rows.ts";

const parts = new Set(["verb", "verb+object", "verb+phrase", "noun", "adjective", "phrase"]);

/** Reads one event type's table of the lexicon; throws `InvalidDataError` with file and line where a row is wrong. */
export function parseEntries(name: string, table: string): LexiconEntry[] {
  return readRows(name, table).map((cells, index) => {
    try {
      return parseEntry(name, cells);
    } catch (error) {
      throw new InvalidDataError({
        what: error instanceof Error ? error.message : "The row cannot be read",
        where: `${name}:${index + 2}`,
      });
    }
  });
}

function parseEntry(name: string, cells: readonly string[]): LexiconEntry {
  const [entry = "", part = "", type = "", mode = "", contexts = "", frame = "", limits = "", example = ""] = cells;
  if (!parts.has(part)) throw new Error(`"${part}" is no part of speech of the lexicon`);
  const eventType = EventType.parse(type);
  if (!isModeOf(eventType, mode === "-" ? null : mode)) throw new Error(`"${mode}" is no mode of ${type}`);
  const words = entry.toLowerCase().replaceAll("-", " - ").split(" ");
  return {
    id: `${name.replace(".tsv", "")}: ${entry} (${part}${limits === "-" ? "" : `; ${limits}`})`,
    words: words.filter((word) => word !== "-"),
    keys: (words.at(-1) ?? "").split("|"),
    part: part as EntryPart,
    type: eventType,
    mode: mode === "-" ? null : mode,
    contexts: contexts.split(",").map((context) => EventContext.parse(context)),
    frame: parseFrame(frame),
    limits: parseLimits(limits),
    example,
  };
}

function parseFrame(column: string): Frame {
  const mutual = column.includes("<>");
  const [source, target, extra] = column.split(mutual ? "<>" : ">");
  if (source === undefined || target === undefined || extra !== undefined) throw new Error(`bad frame "${column}"`);
  return { source: placesOf(source), target: placesOf(target), mutual };
}

function placesOf(side: string): string[] {
  return side.split("/").filter((place) => place !== "_");
}
