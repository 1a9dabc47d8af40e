import type { RawBlock } from "../block/index.ts";
import { foreignLanguage } from "../language/index.ts";
import { endsSentence, normaliseForMatch } from "../text/index.ts";
import type { FurnitureRule, RuleContext } from "./furniture-rule.ts";
import { isAuthorNote } from "./is-author-note.ts";
import { isBylineLine } from "./is-byline-line.ts";
import { isDataLine } from "./is-data-line.ts";
import { isDateLine } from "./is-date-line.ts";
import { isEmbeddedPost } from "./is-embedded-post.ts";
import { isPhotoCredit } from "./is-photo-credit.ts";
import { isPromotion } from "./is-promotion.ts";
import { isStandfirst } from "./is-standfirst.ts";

/** The list of rules for what is not the article, in order; each holds on general features alone. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: "figure-caption",
    reason: "caption",
    holds: (block, { isGallery }) => block.kind === "caption" && !isGallery,
  },
  {
    name: "repeats-title",
    reason: "title",
    holds: (block, { title, index, firstSentence }) =>
      index <= Math.max(firstSentence, 1) && normaliseForMatch(block.text) === normaliseForMatch(title),
  },
  {
    name: "heading-of-the-page",
    reason: "title",
    holds: (block, { index, firstSentence }) =>
      block.kind === "heading" && block.level === 1 && firstSentence >= 0 && index < firstSentence,
  },
  {
    name: "repeats-standfirst",
    reason: "duplicate",
    holds: (block, { standfirst, index, firstSentence }) =>
      standfirst !== null &&
      index <= Math.max(firstSentence, 2) &&
      normaliseForMatch(block.text) === normaliseForMatch(standfirst) &&
      isInStandfirst(block),
  },
  {
    name: "repeats-paragraph",
    reason: "duplicate",
    holds: (_, { index, repeats }) => repeats.has(index),
  },
  {
    name: "byline-before-text",
    reason: "byline",
    holds: (block, context) => context.index < textStart(context) && isBylineLine(block.text, context.authors),
  },
  {
    name: "byline-after-text",
    reason: "byline",
    holds: (block, { index, lastSentence, authors }) => index > lastSentence && isBylineLine(block.text, authors),
  },
  {
    name: "date-line",
    reason: "byline",
    holds: (block, { index, firstSentence, lastSentence }) =>
      (index < firstSentence + 5 || index > lastSentence) && isDateLine(block.text),
  },
  {
    name: "data-line",
    reason: "byline",
    holds: (block, { index, firstSentence, lastSentence }) =>
      (index <= firstSentence || index > lastSentence) && isText(block) && isDataLine(block.text),
  },
  {
    name: "photo-credit",
    reason: "caption",
    holds: (block, { isGallery }) => !isGallery && isText(block) && isPhotoCredit(block.text),
  },
  {
    name: "link-paragraph",
    reason: "related-links",
    holds: (block) =>
      isText(block) && block.linkLength > block.text.length * 0.9 && block.text.length < 250 && !isUrl(block.text),
  },
  {
    name: "link-list",
    reason: "link-list",
    holds: (block, { blocks, index }) =>
      isLinkItem(block) && (isLinkItem(blocks[index - 1]) || isLinkItem(blocks[index + 1])),
  },
  {
    name: "related-heading",
    reason: "related-links",
    holds: (block, { index, lastSentence, blocks }) =>
      block.text.length < 80 &&
      /^(?:more|related|other|also|further|latest|top)\b/i.test(block.text) &&
      (block.kind === "heading" ||
        index > lastSentence ||
        /\b(?:stories|articles|news|posts|coverage)$/i.test(block.text)) &&
      hasLinksAfter(blocks, index),
  },
  {
    name: "address-line",
    reason: "related-links",
    holds: (block, { index, lastSentence, blocks }) =>
      index >= Math.min(lastSentence, blocks.length - 3) && isText(block) && isAddressLine(block.text),
  },
  {
    name: "other-language-after-end",
    reason: "other-language",
    holds: (block, { language, index, lastSentence }) =>
      language !== null && index > lastSentence && foreignLanguage(block.text, language) !== null,
  },
  {
    name: "frame-language",
    reason: "other-language",
    holds: (block, { language, length, frame }) => {
      if (language === null || block.text.length > length * 0.2) return false;
      const foreign = foreignLanguage(block.text, language);
      return foreign !== null && frame.has(foreign) && foreign !== language;
    },
  },
  {
    name: "promotion",
    reason: "newsletter",
    holds: (block, { index, firstSentence, lastSentence }) =>
      isText(block) &&
      isPromotion(block.text) &&
      (block.text.length < 200 || index < firstSentence || index > lastSentence),
  },
  {
    name: "author-note",
    reason: "author-box",
    holds: (block, { index, lastSentence, blocks, authors }) =>
      index >= lastSentence - 2 && index > blocks.length * 0.6 && isAuthorNote(block.text, authors),
  },
  {
    name: "about-the-company",
    reason: "boilerplate",
    holds: (block, { index, about }) => index >= about && block.text.length < 2500,
  },
  {
    name: "short-before-text",
    reason: "boilerplate",
    holds: (block, { index, firstSentence, isGallery }) =>
      !isGallery &&
      index < firstSentence &&
      isLabel(block) &&
      !(block.kind === "heading" && index === firstSentence - 1),
  },
  {
    name: "url-before-text",
    reason: "boilerplate",
    holds: (block, { index, firstSentence }) => index < firstSentence && isUrl(block.text),
  },
  {
    name: "short-after-end",
    reason: "after-end",
    holds: (block, { index, lastSentence, isList }) =>
      !isList && lastSentence >= 0 && index > lastSentence && isText(block) && isLabel(block) && !isInPost(block),
  },
];

/** Rows of tables and preformatted lines are data; the rules on wording do not touch them. */
function isText(block: RawBlock): boolean {
  return block.kind !== "table-row" && block.kind !== "preformatted";
}

/** A short line that ends in no sentence: a label, a name, a button. */
function isLabel(block: RawBlock): boolean {
  return block.text.length < 60 && !endsSentence(block.text) && !/[:—–、，,]$/.test(block.text);
}

function isInStandfirst(block: RawBlock): boolean {
  for (let [at, depth] = [block.element, 0]; at && depth < 3; at = at.parent, depth += 1) {
    if (isStandfirst(at)) return true;
  }
  return false;
}

function isInPost(block: RawBlock): boolean {
  for (let at = block.element; at; at = at.parent) if (isEmbeddedPost(at)) return true;
  return false;
}

/** "More from the agency: https://…": a label and addresses, and no sentence. */
function isAddressLine(text: string): boolean {
  const rest = text.replace(/(?:https?:\/\/|www\.)\S+/g, " ");
  return rest !== text && rest.length < 60 && /^[^.!?]{2,40}:\s+(?:and|or|[\s,&])*$/i.test(rest);
}

function isUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(text);
}

function isLinkItem(block: RawBlock | undefined): boolean {
  return block?.kind === "list-item" && block.linkLength > block.text.length * 0.5 && !endsSentence(block.text);
}

function hasLinksAfter(blocks: readonly RawBlock[], index: number): boolean {
  const next = blocks.slice(index + 1, index + 4);
  return (
    next.length > 0 &&
    next.filter((block) => block.linkLength > 0 && block.text.length < 200).length >= Math.min(2, next.length)
  );
}

/** Where the text proper may begin at the latest: a standfirst told as the first paragraph stands above the byline. */
function textStart({ blocks, firstSentence, standfirst }: RuleContext): number {
  const first = blocks[firstSentence]?.text ?? "";
  const repeats = standfirst !== null && normaliseForMatch(first) === normaliseForMatch(standfirst);
  return repeats ? firstSentence + 3 : firstSentence;
}
