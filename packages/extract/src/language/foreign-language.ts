import { countStopWords } from "./count-stop-words.ts";
import { scriptLanguage } from "./script-language.ts";

const latin = new Set("en fr de es it pt nl pl cs sk tr sv da no fi hu ro hr id sw vi".split(" "));
const nearKin = [
  new Set(["sv", "da", "no"]),
  new Set(["cs", "sk"]),
  new Set(["hr", "sr"]),
  new Set(["ru", "uk", "bg", "sr"]),
];

const sampleLength = 3000;
const mostRemembered = 1000;
const remembered = new Map<string, string | null>();

/**
 * The language of a stretch that is clearly in another one than the body; null where it is the same or its words do not
 * tell. Closely related languages are not told apart.
 */
export function foreignLanguage(text: string, body: string): string | null {
  const key = `${body} ${text.slice(0, sampleLength)}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  // Several rules ask of the same block.
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = findForeign(text, body);
  remembered.set(key, found);
  return found;
}

function findForeign(text: string, body: string): string | null {
  const sample = text.slice(0, sampleLength);
  const script = scriptLanguage(sample);
  if (script) return script === body ? null : script;
  const counts = countStopWords(sample);
  const own = counts.get(body) ?? 0;
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[0] === body) return isOtherScript(sample, body) ? "other" : null;
  if (nearKin.some((kin) => kin.has(best[0]) && kin.has(body))) return null;
  const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  return best[1] >= 1.4 && best[1] >= words * 0.12 && own * 2.5 <= best[1] ? best[0] : null;
}

function isOtherScript(text: string, body: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return false;
  const share = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
  return latin.has(body) && share < 0.3;
}
