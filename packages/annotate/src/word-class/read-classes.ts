import type { ModelContainer } from "../model/read-container.ts";
import type { WordClasses } from "./word-classes.ts";

/** Reads the word classes of a model: words by line, then one column of numbers a granularity, low bytes first. */
export function readClasses({ section }: ModelContainer): WordClasses {
  const words = new TextDecoder().decode(section("classes.words")).split("\n");
  const low = section("classes.low");
  const high = section("classes.high");
  const index = new Map<string, number>();
  for (let row = 0; row < words.length; row++) index.set(words[row] as string, row);
  const codes = new Uint16Array(words.length * 3);
  for (let column = 0; column < 3; column++) {
    for (let row = 0; row < words.length; row++) {
      const at = column * words.length + row;
      codes[row * 3 + column] = (low[at] as number) | ((high[at] as number) << 8);
    }
  }
  return { index, codes, width: 3 };
}
