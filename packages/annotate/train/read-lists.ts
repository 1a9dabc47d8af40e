import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the name lists of a folder: kind.txt holds the names of that kind, one a line. */
export function readLists(folder: string): Record<string, string[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -4), readFileSync(join(folder, file), "utf8").trimEnd().split("\n")]),
  );
}
