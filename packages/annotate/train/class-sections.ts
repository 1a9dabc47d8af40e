import type { WordClasses } from "../src/word-class/word-classes.ts";

/** The sections that hold the word classes. */
export function classSections(classes: WordClasses): [string, Uint8Array][] {
  const words = [...classes.index.keys()];
  const low = new Uint8Array(words.length * classes.width);
  const high = new Uint8Array(words.length * classes.width);
  for (let column = 0; column < classes.width; column++) {
    for (let row = 0; row < words.length; row++) {
      const code = classes.codes[row * classes.width + column] as number;
      low[column * words.length + row] = code & 255;
      high[column * words.length + row] = code >> 8;
    }
  }
  return [
    ["classes.words", Buffer.from(words.join("\n"))],
    ["classes.low", low],
    ["classes.high", high],
  ];
}
