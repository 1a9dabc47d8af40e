import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";

const pages = /\.(?:html?|xhtml|txt|md|markdown|eml|mhtml?|(?:warc|ndjson|jsonl)(?:\.gz)?|wacz)$/i;
const notArticles = /^(readme|licen[cs]e|notice|changelog|contributing)\b/i;

/** The pages and archives of a folder and its sub-folders in order of their paths; hidden files and notes such as README are left out. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pages.test(entry.name) && !notArticles.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith(".") && part.length > 1),
    )
    .filter((path) => basename(path) !== "")
    .sort();
}
