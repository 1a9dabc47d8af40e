import type { Furniture } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { foreignLanguage } from "../language/index.ts";
import { normaliseForMatch } from "../text/index.ts";
import { containerReason } from "./container-reason.ts";
import { isBylineLine } from "./is-byline-line.ts";
import { isDateLine } from "./is-date-line.ts";
import { isHidden } from "./is-hidden.ts";
import { phraseReason } from "./phrase-reason.ts";

/** What is known of the article whose page a block stands on. */
export interface OutsideContext {
  language: string | null;
  title: string;
  authors: readonly string[];
}

/** Why a block of the page that was never part of the body is not: its container, its words, its links, its language. */
export function furnitureOutside(
  block: RawBlock,
  { language, title, authors }: OutsideContext,
): { reason: Furniture["reason"]; rule: string } {
  for (let at = block.element; at; at = at.parent) {
    if (isHidden(at)) return { reason: "hidden", rule: "hidden" };
    const container = containerReason(at);
    if (container) return container;
  }
  const phrase = phraseReason(block.text);
  if (phrase) return { reason: phrase.reason, rule: `phrase-${phrase.language}` };
  if (block.kind === "caption") return { reason: "caption", rule: "figure-caption" };
  if (block.linkLength > block.text.length * 0.6) return { reason: "link-list", rule: "mostly-links" };
  if (language && foreignLanguage(block.text, language)) return { reason: "other-language", rule: "other-language" };
  if (normaliseForMatch(block.text) === normaliseForMatch(title)) return { reason: "title", rule: "repeats-title" };
  if (isBylineLine(block.text, authors)) return { reason: "byline", rule: "byline-line" };
  if (isDateLine(block.text)) return { reason: "byline", rule: "date-line" };
  return { reason: "boilerplate", rule: "outside-body" };
}
