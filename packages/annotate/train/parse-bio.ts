import type { NameSentence } from "./name-sentence.ts";

/** Reads names in JSON lines: `t` words, `g` BIO tags. */
export function parseBio(file: string): NameSentence[] {
  return file
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { t, g } = JSON.parse(line) as { t: string[]; g: string[] };
      return { forms: t, tags: g };
    });
}
