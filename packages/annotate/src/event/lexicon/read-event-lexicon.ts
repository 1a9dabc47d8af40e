import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InvalidDataError } from "@dateline/core";
import type { EventLexicon } from "./event-lexicon.ts";
import { parseEventLexicon } from "./parse-event-lexicon.ts";

let cached: EventLexicon | null = null;

/** The lexicon that comes with the package, read once; throws `InvalidDataError` where its folder is not there. */
export function readEventLexicon(): EventLexicon {
  cached ??= parseEventLexicon(readTables(lexiconFolder()));
  return cached;
}

/** The folder beside the built module, or above the source file. */
function lexiconFolder(): string {
  const candidates = ["../lexicon", "../../lexicon", "../../../lexicon"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = candidates.find((folder) => existsSync(join(folder, "modality.tsv")));
  if (found === undefined)
    throw new InvalidDataError({ what: "The event lexicon is not there", where: candidates[0] ?? "" });
  return found;
}

function readTables(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
