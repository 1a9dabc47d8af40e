import type { RawBlock } from "../block/index.ts";
import { isSentence, phraseReason } from "../furniture/index.ts";

/** What stands between a reader and the article, in words, and what to do about it. */
export interface PageWall {
  what: string;
  next: string;
}

const longestWall = 5000;
const longestText = 1200;
const check =
  /checking (?:if the site connection|your browser)|verify(?:ing)? (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)|are you a robot|enable javascript and cookies to continue|unusual (?:traffic|activity) from|complete the security check/i;
const consent =
  /\bcookies?\b|\bpartners\b.{0,80}\b(?:store|process)|personal(?:ised|ized) (?:ads|content|advertising)|personal data|\btracking\b|einwilligung|zustimmen|personenbezogen|\bpur-abo\b|traceurs|consentement|données personnelles|datos personales|dati personali|dados pessoais|persoonsgegevens|dane osobowe/iu;
const save = "Open it in a browser, pass it there, save the page as a file and ingest that.";

/**
 * Recognises a page whose text is a wall (consent, check for robots, paywall) and not an article with a wall around it;
 * null for other pages. `kept` is what was taken for the article.
 */
export function pageWall(kept: readonly RawBlock[], all: readonly RawBlock[]): PageWall | null {
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestWall) return null;
  const sentences = kept.filter(isSentence);
  const running = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const matching = (pattern: RegExp) =>
    sentences.filter(({ text }) => pattern.test(text.slice(0, 2000))).reduce((sum, { text }) => sum + text.length, 0);
  const isMost = (pattern: RegExp) => running > 0 && running < longestText && matching(pattern) > running * 0.6;
  const says = (pattern: RegExp) => all.some(({ text }) => pattern.test(text.slice(0, 2000)));
  if (isMost(check) || (running === 0 && says(check))) return { what: "the page is a check for robots", next: save };
  if (isMost(consent) || (running === 0 && says(consent))) return { what: "the page is a consent wall", next: save };
  if (running > 0 || !all.some(({ text }) => phraseReason(text)?.reason === "paywall")) return null;
  const next = "Save the page from a browser in which you are logged in, and ingest the file.";
  return { what: "the page is a wall that asks to log in or subscribe", next };
}
