import type { Furniture } from "@dateline/core";
import { canonicalUrl, withoutPrint } from "../address/index.ts";
import type { Draft } from "../article/index.ts";
import { type RawBlock, readBlocks } from "../block/index.ts";
import { findBody, secondOpinion } from "../body/index.ts";
import { isSameMoment } from "../date/index.ts";
import { filterBlocks } from "../furniture/index.ts";
import * as metadata from "../metadata/index.ts";
import { parsePage } from "../tree/index.ts";
import { collectRemoved } from "./collect-removed.ts";
import { frameLanguages } from "./frame-languages.ts";
import { galleryBlocks } from "./gallery-blocks.ts";
import { lineHeadings } from "./line-headings.ts";
import { firstPostDate, headPosts, isPostTime, splitPostTimes } from "./live-blocks.ts";
import { ownStandfirst } from "./own-standfirst.ts";
import { pageNotices } from "./page-notices.ts";
import { placeBlocks } from "./place-blocks.ts";
import { readHead } from "./read-head.ts";
import { refusePage } from "./refuse-page.ts";

const thinLength = 700;

/** Reads a web page: its facts, its body, what surrounds it. Throws `NO_ARTICLE` where it holds no article. */
export function readPage(html: string, url: string | null): Draft {
  const { root, cut } = parsePage(html);
  const facts = metadata.readFacts(root, url);
  const publisher = metadata.readPublisher(facts);
  const title = metadata.readTitle(facts, publisher?.name ?? null) ?? "";
  const standfirst = metadata.readStandfirst(facts, title);
  const { authors, kind: bylineKind } = metadata.readAuthors(facts, publisher?.name ?? null);
  const section = metadata.readSection(facts);
  const saidKind = bylineKind ?? chooseKind(metadata.readKind(facts, [section]), title, facts.url);
  const isLive = saidKind === "live";
  const all = isLive ? splitPostTimes(readBlocks(facts.body)) : readBlocks(facts.body);
  const context = {
    title,
    standfirst,
    authors: authors.map(({ name }) => name),
    isGallery: false,
    isPostLine: isLive ? isPostTime : () => false,
    frame: frameLanguages(all, facts.language),
  };

  const choose = (blocks: readonly RawBlock[]) => {
    const language = metadata.readLanguage(sampleOf(blocks), facts.language)?.code ?? null;
    return { language, ...filterBlocks(blocks, { ...context, language }) };
  };
  let body = choose(placeBlocks(all, isLive ? splitPostTimes(findBody(root)) : findBody(root)));
  if (lengthOf(body.kept) < thinLength) {
    const other = choose(secondOpinion(root));
    if (lengthOf(other.kept) > lengthOf(body.kept) * 1.5 + 100) body = other;
  }
  const gallery = isLive ? null : galleryBlocks(all, body.kept);
  const kept = gallery ?? (isLive ? headPosts(body.kept) : body.kept);
  const refusal = refusePage(kept, all, facts);
  if (refusal) throw refusal;

  const text = sampleOf(kept);
  const language = metadata.readLanguage(text, facts.language);
  const head = readHead(all, kept, title, language?.code ?? null);
  const dates = metadata.readDates(facts, language?.code ?? null);
  const began =
    isLive && /^(?:time-element|visible)$/.test(dates.published?.source ?? "") ? firstPostDate(facts.body) : null;
  const printed = dates.published === null || dates.published.source === "url" ? head.published : null;
  const byline = authors.length > 0 ? authors : head.authors;
  // A gallery shows the days of its pictures, which are not its own.
  const published = gallery && dates.published?.source === "visible" ? null : (began ?? printed ?? dates.published);
  const modified = dates.modified ?? head.modified;
  const removed: Furniture[] = collectRemoved(all, kept, body.removed, {
    language: language?.code ?? null,
    title,
    authors: byline.map(({ name }) => name),
  });
  const said = facts.links.find(({ rel }) => rel === "canonical")?.href ?? facts.metas.get("og:url")?.[0] ?? null;
  return {
    url: facts.url,
    canonicalUrl: canonicalUrl(said, facts.url) ?? canonicalUrl(facts.url === null ? null : withoutPrint(facts.url)),
    title: title || firstWords(kept),
    standfirst: ownStandfirst(standfirst, kept),
    section,
    byline,
    publisher,
    published,
    // Systems that know no changes repeat the moment of publication, which tells of none.
    modified: modified && published && isSameMoment(modified.value, published.value) ? null : modified,
    language,
    kind: bylineKind ?? head.kind ?? saidKind,
    blocks: lineHeadings(kept),
    removed,
    notices: pageNotices(kept, all, facts, cut, gallery !== null),
  };
}

/** A kind by type or section stands; "news" and "unknown" give way to what the title or the address says. */
function chooseKind(kind: Draft["kind"], title: string, url: string | null): Draft["kind"] {
  return kind === "news" || kind === "unknown"
    ? (metadata.kindOfTitle(title) ?? metadata.kindOfUrl(url) ?? kind)
    : kind;
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function sampleOf(blocks: readonly RawBlock[]): string {
  return [...blocks]
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, 20)
    .map((block) => block.text.slice(0, 2000))
    .join("\n");
}

function firstWords(blocks: readonly RawBlock[]): string {
  return (blocks[0]?.text ?? "Untitled").split(/\s+/).slice(0, 12).join(" ").slice(0, 120);
}
