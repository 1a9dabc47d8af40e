const scripts: readonly { code: string; pattern: RegExp }[] = [
  { code: "ja", pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: "ko", pattern: /\p{Script=Hangul}/gu },
  { code: "zh", pattern: /\p{Script=Han}/gu },
  { code: "th", pattern: /\p{Script=Thai}/gu },
  { code: "ka", pattern: /\p{Script=Georgian}/gu },
  { code: "hy", pattern: /\p{Script=Armenian}/gu },
  { code: "am", pattern: /\p{Script=Ethiopic}/gu },
  { code: "bn", pattern: /\p{Script=Bengali}/gu },
  { code: "ta", pattern: /\p{Script=Tamil}/gu },
  { code: "el", pattern: /\p{Script=Greek}/gu },
  { code: "he", pattern: /\p{Script=Hebrew}/gu },
];

/** Letters outside of the Latin script and the signs around it, which most texts have none of. */
const beyondLatin = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ud7ff\ud800-\udfff\uf900-\uffef]/;

/** The language of a text in a script that one language uses, null for scripts of many languages. */
export function scriptLanguage(text: string): string | null {
  if (!beyondLatin.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const { code, pattern } of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    // Japanese mixes kana with Han characters, so a fifth of kana is enough.
    if (share > (code === "ja" ? 0.15 : 0.5)) return code;
  }
  return null;
}
