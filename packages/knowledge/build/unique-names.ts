import type { RecordName } from "../src/data/index.ts";

/** Names without repeats; the first of each text stays, with a straight apostrophe. */
export function uniqueNames(names: readonly RecordName[]): RecordName[] {
  const unique = new Map<string, RecordName>();
  for (const [text, strength] of names) {
    const plain = text.normalize("NFC").replaceAll("’", "'").trim();
    const key = `${strength === "acronym"} ${plain}`;
    if (plain !== "" && !unique.has(key)) unique.set(key, [plain, strength]);
  }
  return [...unique.values()];
}
