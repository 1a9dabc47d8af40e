import { Article, articleId, type Block, hashText, InvalidDataError, type Page } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import type { DecodedText } from "../decode/index.ts";
import { findDateline } from "../metadata/index.ts";
import { markTalk } from "../talk/index.ts";
import type { Draft } from "./draft.ts";

/** Lays out the text of a draft, one empty line between blocks, and makes the article that core's schema accepts. */
export function assembleArticle(draft: Draft, page: Page, decoded: DecodedText, extractor: string): Article {
  const { text, blocks } = layOut(markTalk(draft.blocks, draft.kind));
  const textHash = hashText(text);
  const id = articleId(draft.canonicalUrl, textHash) as Article["id"];
  const article: Article = {
    id,
    url: draft.url,
    canonicalUrl: draft.canonicalUrl,
    title: draft.title,
    standfirst: draft.standfirst,
    section: draft.section,
    byline: draft.byline,
    publisher: draft.publisher,
    published: draft.published,
    modified: draft.modified,
    dateline: readDateline(id, text, blocks),
    language: draft.language,
    kind: draft.kind,
    text,
    blocks,
    removed: [...draft.removed],
    notices: draft.notices,
    hashes: { raw: hashText(page.bytes), text: textHash },
    provenance: {
      source: page.source,
      fetchedAt: page.fetchedAt,
      contentType: page.contentType,
      bytes: page.bytes.length,
      charset: decoded.charset,
      extractor,
    },
  };
  const checked = Article.safeParse(article);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new InvalidDataError({
    what: `The article does not fit its schema: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    where: draft.url ?? "the input",
    cause: checked.error,
  });
}

function layOut(raw: readonly RawBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = "";
  for (const [index, block] of raw.entries()) {
    const before = raw[index - 1];
    if (before) text += isRun(before, block) ? "\n" : "\n\n";
    const { kind, level, role } = block;
    const span = { start: text.length, end: text.length + block.text.length };
    blocks.push({ kind, level, ...span, ...(role ? { role } : {}) });
    text += block.text;
  }
  return { text, blocks };
}

function isRun(before: RawBlock, block: RawBlock): boolean {
  return before.kind === block.kind && (block.kind === "list-item" || block.kind === "table-row");
}

function readDateline(id: Article["id"], text: string, blocks: readonly Block[]): Article["dateline"] {
  for (const block of blocks.filter((candidate) => candidate.kind === "paragraph").slice(0, 3)) {
    const found = findDateline(text.slice(block.start, block.end));
    if (!found) continue;
    const [start, end] = [block.start + found.start, block.start + found.end];
    return {
      place: found.place,
      agency: found.agency,
      evidence: { articleId: id, start, end, quote: text.slice(start, end) },
    };
  }
  return null;
}
