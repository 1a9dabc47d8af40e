import type { ArticleLanguage } from "@dateline/core";
import { detectLanguage } from "../language/index.ts";

/** The language of a text: as declared unless the words clearly say otherwise, else as detected; null where neither. */
export function readLanguage(text: string, declared: string | null): ArticleLanguage | null {
  const detected = detectLanguage(text);
  if (declared === null) return detected ? { code: detected.code, source: "detected", score: detected.score } : null;
  if (!detected || detected.code === declared) return { code: declared, source: "declared", score: 1 };
  const isSure = detected.score >= 0.75 && detected.hits >= 12;
  if (isSure) return { code: detected.code, source: "detected", score: detected.score };
  return { code: declared, source: "declared", score: 0.8 };
}
