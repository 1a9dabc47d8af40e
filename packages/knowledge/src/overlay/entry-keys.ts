import type { KnowledgeName, OverlayEntry } from "@dateline/core";
import { nameKey, variantKey } from "../name/index.ts";

/** What a rough form is stored and asked for as, so that it meets no exact one. */
export const roughMark = "~";

/** The keys by which the words of a text find an entry; none for entries without names. */
export function entryKeys(entry: OverlayEntry): string[] {
  if (entry.entry === "record") return entry.names.flatMap((name) => keysOf(name, entry.kind === "person"));
  if (entry.entry === "name") return keysOf(entry.name, entry.id.startsWith("person/"));
  if (entry.entry === "hide" && entry.name !== null) return [nameKey(entry.name)].filter((key) => key !== "");
  return [];
}

function keysOf({ text, strength }: KnowledgeName, isPerson: boolean): string[] {
  const key = nameKey(text);
  const keys = [key, nameKey(text.replace(/['’]/g, " "))];
  if (isPerson && strength === "strong" && key.includes(" ")) keys.push(roughMark + variantKey(key));
  return [...new Set(keys)].filter((one) => one !== "" && one !== roughMark);
}
