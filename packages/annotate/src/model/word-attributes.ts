import { lookupClass } from "../word-class/lookup-class.ts";
import type { WordClasses } from "../word-class/word-classes.ts";
import { attribute } from "./attribute.ts";
import { hashText } from "./hash-text.ts";
import { wordShape } from "./word-shape.ts";

const longestForm = 60;

/** The attributes of one word form that all models build their features from, in the order of `attribute`. */
export function wordAttributes(word: string, classes: WordClasses): Int32Array {
  const form = word.length > longestForm ? word.slice(0, longestForm) : word;
  const lower = form.toLowerCase().replaceAll("’", "'");
  const plain = lower.replace(/\d/g, "0");
  const row = lookupClass(classes, lower);
  const values = new Int32Array(17);
  values[attribute.form] = hashText(form.replace(/\d/g, "0").replaceAll("’", "'"));
  values[attribute.lower] = hashText(plain);
  values[attribute.shape] = hashText(wordShape(form, false));
  values[attribute.shortShape] = hashText(wordShape(form, true));
  for (let n = 1; n <= 4; n++) {
    values[attribute.prefix1 + n - 1] = hashText(plain, 0, Math.min(n, plain.length));
    values[attribute.suffix1 + n - 1] = hashText(plain, Math.max(0, plain.length - n));
  }
  values[attribute.suffix5] = hashText(plain, Math.max(0, plain.length - 5));
  for (let c = 0; c < 3; c++) {
    values[attribute.coarse + c] =
      Math.imul((row < 0 ? -1 : (classes.codes[row * classes.width + c] as number)) + 7919, 0x9e3779b1) ^ (c + 1);
  }
  values[attribute.flags] = flagsOf(form, row);
  return values;
}

function flagsOf(form: string, row: number): number {
  let flags = row < 0 ? 1 : 0;
  if (/\p{N}/u.test(form)) flags |= 2;
  if (/\p{Lu}/u.test(form)) flags |= 4;
  if (/^\p{Lu}/u.test(form)) flags |= 8;
  if (/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(form)) flags |= 16;
  if (/[-.&/]/.test(form)) flags |= 32;
  if (!/[\p{L}\p{N}]/u.test(form)) flags |= 64;
  if (form.length > 1 && /\p{Ll}\p{Lu}/u.test(form)) flags |= 128;
  return flags;
}
