import { NoArticleError } from "@dateline/core";
import type { Draft } from "../article/index.ts";
import type { RawBlock } from "../block/index.ts";
import { findDate } from "../date/index.ts";
import { filterBlocks, isSentence } from "../furniture/index.ts";
import * as metadata from "../metadata/index.ts";
import { frameLanguages } from "../page/frame-languages.ts";
import { splitPlain } from "./split-plain.ts";

/** Reads a text saved by hand, or Markdown: title, byline, date, paragraphs, and the furniture that was copied along. */
export function readPlain(text: string, url: string | null): Draft {
  const blocks = splitPlain(text);
  const firstSentence = blocks.findIndex(isSentence);
  if (firstSentence < 0) {
    const what = `No article was found: the text has ${blocks.length} short lines and no running text`;
    throw new NoArticleError({ what, where: url ?? "the text", next: "Give the whole text of one article." });
  }
  const head = readHead(blocks, firstSentence);
  const rest = blocks.filter((block) => !head.used.has(block));
  const sample = rest
    .filter(isSentence)
    .map((block) => block.text)
    .join("\n");
  const language = metadata.readLanguage(majority(rest) || sample, null);
  const context = {
    language: language?.code ?? null,
    title: head.title,
    standfirst: null,
    authors: head.authors.map(({ name }) => name),
    isGallery: false,
    isPostLine: () => false,
    frame: frameLanguages(blocks, null),
  };
  const { kept, removed } = filterBlocks(rest, context);
  if (!kept.some(isSentence)) {
    const what = "No article was found: the text holds only phrases that frame articles";
    throw new NoArticleError({ what, where: url ?? "the text", next: "Give the whole text of one article." });
  }
  const first = blocks.indexOf(kept[0] as RawBlock);
  const last = blocks.indexOf(kept.at(-1) as RawBlock);
  const reasons = new Map(removed.map((item) => [item.block, item]));
  return {
    url,
    canonicalUrl: null,
    title: head.title || (kept[0]?.text ?? "").split(/\s+/).slice(0, 12).join(" "),
    standfirst: null,
    section: null,
    byline: head.authors,
    publisher: null,
    published: head.published,
    modified: null,
    language,
    kind: head.kind ?? metadata.kindOfTitle(head.title) ?? "unknown",
    blocks: kept,
    removed: blocks.flatMap((block, index) => {
      const position = index < first ? ("before" as const) : index > last ? ("after" as const) : ("within" as const);
      const used = head.used.get(block);
      const item = reasons.get(block);
      if (used) return [{ text: block.text, reason: used.reason, rule: used.rule, position }];
      return item ? [{ text: block.text.slice(0, 4000), reason: item.reason, rule: item.rule, position }] : [];
    }),
    notices: [],
  };
}

/** The running text before anything in another language follows it: the larger half tells the body's language. */
function majority(blocks: readonly RawBlock[]): string {
  return blocks
    .filter(isSentence)
    .slice(0, 12)
    .map((block) => block.text.slice(0, 1500))
    .join("\n");
}

interface Head {
  title: string;
  authors: Draft["byline"];
  kind: Draft["kind"] | null;
  published: Draft["published"];
  used: Map<RawBlock, { reason: "title" | "byline"; rule: string }>;
}

function readHead(blocks: readonly RawBlock[], firstSentence: number): Head {
  const head: Head = { title: "", authors: [], kind: null, published: null, used: new Map() };
  for (const block of blocks.slice(0, Math.min(firstSentence, 8))) {
    const byline = block.text.length < 200 ? metadata.parseByline(block.text) : { authors: [], kind: null };
    const isNames =
      byline.authors.length > 0 && (head.title !== "" || /^(?:by|von|par|por|di|door|av)\s/i.test(block.text));
    const date = block.text.length < 120 ? findDate(block.text, null) : null;
    if (isNames && head.authors.length === 0 && !/[.!?]$/.test(block.text)) {
      head.authors = byline.authors;
      head.kind = byline.kind;
      head.used.set(block, { reason: "byline", rule: "plain-byline" });
    }
    if (date && head.published === null && head.title !== "") {
      head.published = { value: date.value, precision: date.precision, source: "visible", words: date.words };
      head.used.set(block, { reason: "byline", rule: "plain-date" });
    }
    if (head.used.has(block)) continue;
    if (head.title === "" && block.text.length <= 250) {
      head.title = block.text;
      head.used.set(block, { reason: "title", rule: "plain-first-line" });
    }
  }
  return head;
}
