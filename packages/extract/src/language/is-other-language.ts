import { countStopWords } from "./count-stop-words.ts";
import { scriptLanguage } from "./script-language.ts";

/** True where a stretch is clearly in another language than the body; false where its words do not tell. */
export function isOtherLanguage(text: string, body: string): boolean {
  const sample = text.slice(0, 3000);
  const script = scriptLanguage(sample);
  if (script) return script !== body;
  const counts = countStopWords(sample);
  const own = counts.get(body) ?? 0;
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[0] === body) return isOtherScript(sample, body);
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return best[1] >= 1.4 && best[1] >= words * 0.12 && own * 2.5 <= best[1];
}

const latin = new Set("en fr de es it pt nl pl cs sk tr sv da no fi hu ro hr id sw vi".split(" "));

function isOtherScript(text: string, body: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return false;
  const share = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
  return latin.has(body) ? share < 0.3 : false;
}
